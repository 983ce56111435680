import type { CompiledClaim, CompiledFigure, CompiledSource } from "../compare/compiled-claims.ts";

/** The columns of an exported table, in their order. */
export const CLAIM_COLUMNS = [
	"id",
	"publisher",
	"title",
	"author",
	"written_from",
	"written_to",
	"address",
	"paragraph",
	"topics",
	"claim",
	"quote",
	"kind",
	"speaker",
	"speaker_role",
	"stake",
	"attribution",
	"tone",
	"as_of",
	"figures",
] as const;

/** The cells of one claim, by column; empty where there is nothing to say. */
export type ClaimCells = Readonly<Record<(typeof CLAIM_COLUMNS)[number], string>>;

/** A claim as the cells of a table. An article that may be of any day after one has no `written_to`. */
export function cellsOf(claim: CompiledClaim, { publisher, title, author, date, address }: CompiledSource): ClaimCells {
	return {
		id: claim.id,
		publisher,
		title,
		author: author ?? "",
		written_from: date.earliest,
		written_to: date.latest ?? "",
		address: address ?? "",
		paragraph: String(claim.paragraph),
		topics: claim.topics.join("; "),
		claim: claim.text,
		quote: claim.quote ?? "",
		kind: claim.kind,
		speaker: claim.speaker.name,
		speaker_role: claim.speaker.role ?? "",
		stake: claim.speaker.stake,
		attribution: claim.attribution,
		tone: claim.stance,
		as_of: claim.asOf ?? "",
		figures: claim.figures.map(figureText).join("; "),
	};
}

const BOUNDS: Readonly<Record<CompiledFigure["bound"], string>> = {
	exact: "",
	about: "about ",
	above: "over ",
	below: "under ",
};

function figureText({ value, upper, bound, unit, counted }: CompiledFigure): string {
	return `${BOUNDS[bound]}${value}${upper === undefined ? "" : `–${upper}`} ${unit} (${counted})`;
}
