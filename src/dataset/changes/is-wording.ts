/** Fields that hold how we put a thing, or how it is found and grouped; in a nested field, its last or first name. */
const WORDING = new Set([
	"aliases",
	"description",
	"evidence",
	"explanation",
	"group",
	"label",
	"namesOthers",
	"saysOfItself",
	"stakeNote",
	"text",
]);

/**
 * Tells whether a change of a field, such as `text` or `speaker.stakeNote`, is one of wording: what the dataset says that
 * a source says stays the same. data/GUIDELINES.md has the rule for authors. Everything else is substance.
 */
export function isWording(field: string): boolean {
	const names = field.split(".");
	return WORDING.has(names[0] ?? "") || WORDING.has(names.at(-1) ?? "");
}
