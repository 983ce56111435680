import { dot, plot, ruleX, ruleY, text } from "@observablehq/plot";
import type { FigurePoint, FigureSeries } from "../../core/compare/figure-series.ts";
import { formatPartialDate } from "../format-date.ts";
import { formatFigure } from "../format-figure.ts";
import type { Speech } from "../translate.ts";

/** What a chart is drawn from. */
export interface FigureDrawing {
	readonly series: FigureSeries;
	readonly speech: Speech;
	/** How wide it is to be, in px. */
	readonly width: number;
}

/** The height of a chart, in px; `.chart-holder` keeps it free. */
const HEIGHT = 240;

/** How far the time axis reaches beyond the first and the last day, as a share of the time between them. */
const MARGIN = 0.12;

/**
 * Draws figures over time: a dot for each, with a line as long as its date is uncertain, and an upright one over a stated
 * range. No line joins the dots, since nobody has said what lies between.
 */
export function drawFigures({ series: { points }, speech, width }: FigureDrawing): Element {
	const days = points.flatMap(({ time }) => [dayOf(time.first), dayOf(time.last ?? time.first)]);
	const [first, last] = [Math.min(...days.map(Number)), Math.max(...days.map(Number))];
	const domain = [new Date(first - (last - first) * MARGIN), new Date(last + (last - first) * MARGIN)] as const;
	const middle = (first + last) / 2;
	const startOf = ({ time }: FigurePoint) => dayOf(time.first);
	const endOf = ({ time }: FigurePoint) => (time.last === null ? domain[1] : dayOf(time.last));
	const isLate = (point: FigurePoint) => Number(startOf(point)) > middle;
	const top = ({ figure }: FigurePoint) => figure.upper ?? figure.value;
	const label = (point: FigurePoint) => `${formatFigure(point.figure, speech)}\n${point.source.publisher}`;
	const labels = (late: boolean) =>
		text(
			points.filter((point) => isLate(point) === late),
			{
				x: startOf,
				y: top,
				text: label,
				textAnchor: late ? "end" : "start",
				dx: late ? -10 : 10,
				dy: -6,
				lineAnchor: "bottom",
				fontWeight: 600,
				fill: "currentColor",
				stroke: "var(--ground)",
				strokeWidth: 4,
			},
		);
	const drawing = plot({
		// Drawn apart from the page: the page's policy refuses the style element that every plot begins with.
		document: document.implementation.createHTMLDocument(),
		width,
		height: HEIGHT,
		marginLeft: 48,
		marginTop: 40,
		x: { type: "utc", domain, ticks: 3, tickFormat: (date: Date) => monthOf(date, speech), label: null },
		y: { zero: true, nice: true, ticks: 4, grid: true, label: null },
		marks: [
			ruleY([0], { stroke: "var(--edge)" }),
			ruleY([...points], {
				x1: startOf,
				x2: endOf,
				y: ({ figure }) => figure.value,
				stroke: "var(--accent)",
				strokeWidth: 3,
				strokeOpacity: 0.35,
			}),
			ruleX(
				points.filter(({ figure }) => figure.upper !== undefined),
				{ x: startOf, y1: ({ figure }) => figure.value, y2: top, stroke: "var(--accent)" },
			),
			dot([...points], { x: startOf, y: ({ figure }) => figure.value, r: 5, fill: "var(--accent)" }),
			labels(false),
			labels(true),
		],
	});
	for (const style of drawing.querySelectorAll("style")) style.remove();
	// The picture as a whole has a name; "dot" and "rule" would tell nobody anything.
	for (const part of drawing.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
	return drawing;
}

function dayOf(date: string): Date {
	return new Date(`${date}T00:00:00Z`);
}

function monthOf(date: Date, { language }: Speech): string {
	return formatPartialDate(date.toISOString().slice(0, 7), language, "short");
}
