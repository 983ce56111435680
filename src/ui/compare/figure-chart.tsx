import { useEffect, useRef } from "preact/hooks";
import type { FigureSeries } from "../../core/compare/figure-series.ts";
import type { Speech } from "../translate.ts";

/** A chart of figures over time. The library that draws it is loaded only where there is one to draw. */
export function FigureChart({ series, speech }: { readonly series: FigureSeries; readonly speech: Speech }) {
	const holder = useRef<HTMLDivElement>(null);
	useEffect(() => {
		const element = holder.current;
		if (element === null) return;
		let isGone = false;
		let observer: ResizeObserver | undefined;
		import("./draw-figures.ts").then(({ drawFigures }) => {
			if (isGone) return;
			observer = new ResizeObserver(() => {
				element.replaceChildren(drawFigures({ series, speech, width: element.clientWidth }));
			});
			observer.observe(element);
		});
		return () => {
			isGone = true;
			observer?.disconnect();
		};
	}, [series.measure, speech]);
	return <div ref={holder} class="chart-holder" role="img" aria-label={speech.t("compare.chart", series.counted)} />;
}
