/** What each Cyrillic letter, Russian and Kazakh, sounds like in Latin ones. Folding has made й и and ё е. */
const LATIN: Readonly<Record<string, string>> = {
	а: "a",
	ә: "a",
	б: "b",
	в: "v",
	г: "g",
	ғ: "g",
	д: "d",
	е: "e",
	ж: "j",
	з: "z",
	и: "i",
	к: "k",
	қ: "k",
	л: "l",
	м: "m",
	н: "n",
	ң: "n",
	о: "o",
	ө: "o",
	п: "p",
	р: "r",
	с: "s",
	т: "t",
	у: "u",
	ұ: "u",
	ү: "u",
	ф: "f",
	х: "h",
	һ: "h",
	ц: "s",
	ч: "ch",
	ш: "sh",
	щ: "sh",
	ъ: "",
	ы: "i",
	і: "i",
	ь: "",
	э: "e",
	ю: "iu",
	я: "ia",
};

/** What is written in several ways and sounds alike, in the order that it is replaced. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
	[/shch|sch/gu, "sh"],
	[/zh/gu, "j"],
	[/kh/gu, "h"],
	[/gh/gu, "g"],
	[/ph/gu, "f"],
	[/t[sz]/gu, "s"],
	[/ti(?=on|al)/gu, "si"],
	[/ck|q/gu, "k"],
	[/c(?=[eiy])/gu, "s"],
	[/c(?!h)/gu, "k"],
	[/x/gu, "ks"],
	[/w/gu, "v"],
	[/y/gu, "i"],
	[/(\p{L})\1+/gu, "$1"],
	[/(?<=[aeou])i(?=[aeou])/gu, ""],
];

/**
 * The sound of a folded word in Latin letters: one key for the ways in which a word is written in Russian, in Kazakh and
 * in Latin letters. Токаев, Тоқаев, Tokayev and tokaev share one. A word of signs alone is its own key.
 */
export function keyOfWord(folded: string): string {
	let key = "";
	for (const letter of folded) key += LATIN[letter] ?? letter;
	for (const [written, sound] of ALIKE) key = key.replace(written, sound);
	return key === "" ? folded : key;
}
