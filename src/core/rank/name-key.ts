/** Folded Cyrillic letters, each before the Latin ones that stand for it. */
const LATIN: ReadonlyMap<string, string> = new Map(
	"аa бb вv гg дd еe жj зz иi кk лl мm нn оo пp рr сs тt уu фf хh цts чch шsh щsh ъ ыi ь эe юiu яia әa ғg қk ңn өo ұu үu һh іi"
		.split(" ")
		.map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

/** Spellings of one sound, in the order in which they are made alike. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
	[/sch/gu, "sh"],
	[/cz/gu, "ch"],
	[/kh/gu, "h"],
	[/zh|dj/gu, "j"],
	[/q|c(?!h)/gu, "k"],
	[/w/gu, "v"],
	[/au/gu, "o"],
	[/[yj](?=[aeiou])|i(?=[aeou])/gu, ""],
	[/[yj]/gu, "i"],
	[/(.)\1+/gu, "$1"],
];

/** A folded name as it sounds, alike for its spellings in Cyrillic and in Latin letters: Токаев, Tokayev, Tokajew. */
export function nameKey(folded: string): string {
	const latin = Array.from(folded, (letter) => LATIN.get(letter) ?? letter).join("");
	return ALIKE.reduce((key, [spelling, sound]) => key.replace(spelling, sound), latin);
}
