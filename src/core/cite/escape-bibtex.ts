import { oneLine } from "../export/one-line.ts";

/** Characters with a meaning in TeX, as it writes them. Braces must not stand bare: BibTeX counts even escaped ones. */
const TEX: Readonly<Record<string, string>> = {
	"\\": String.raw`\textbackslash{}`,
	"{": String.raw`\textbraceleft{}`,
	"}": String.raw`\textbraceright{}`,
	"~": String.raw`\textasciitilde{}`,
	"^": String.raw`\textasciicircum{}`,
	"#": String.raw`\#`,
	$: String.raw`\$`,
	"%": String.raw`\%`,
	"&": String.raw`\&`,
	_: String.raw`\_`,
};

/** A text as the value of a BibTeX field in braces, on one line. Letters of every script stay as they are. */
export function escapeBibtex(text: string): string {
	return oneLine(text).replace(/[\\{}~^#$%&_]/gu, (character) => TEX[character] ?? character);
}
