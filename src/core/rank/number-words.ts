/** Folded words for numbers: English, Russian with its cases, Kazakh, German, French and Turkish. */
const NUMBER_WORDS: Readonly<Record<number, string>> = {
	2: "two два две двух двумя екі zwei deux iki",
	3: "three три трех трем тремя үш drei trois uc",
	4: "four четыре четырех четырьмя төрт vier quatre dort",
	5: "five пять пяти пятью бес funf cinq bes",
	6: "six шесть шести шестью алты sechs alti",
	7: "seven семь семи семью жеті sieben sept yedi",
	8: "eight восемь восьми восемью сегіз acht huit sekiz",
	9: "nine девять девяти девятью тоғыз neun neuf dokuz",
	10: "ten десять десяти десятью zehn dix",
	11: "eleven одиннадцать одиннадцати elf onze",
	12: "twelve двенадцать двенадцати zwolf douze",
	13: "thirteen тринадцать тринадцати dreizehn treize",
	14: "fourteen четырнадцать четырнадцати vierzehn quatorze",
	15: "fifteen пятнадцать пятнадцати funfzehn quinze",
	16: "sixteen шестнадцать шестнадцати sechzehn seize",
	17: "seventeen семнадцать семнадцати siebzehn",
	18: "eighteen восемнадцать восемнадцати achtzehn",
	19: "nineteen девятнадцать девятнадцати neunzehn",
	20: "twenty двадцать двадцати жиырма zwanzig vingt yirmi",
	30: "thirty тридцать тридцати отыз dreissig dreisig trente otuz",
	40: "forty сорок сорока қырық vierzig quarante kirk",
	50: "fifty пятьдесят пятидесяти елу funfzig cinquante elli",
	60: "sixty шестьдесят шестидесяти алпыс sechzig soixante altmis",
	70: "seventy семьдесят семидесяти жетпіс siebzig yetmis",
	80: "eighty восемьдесят восьмидесяти сексен achtzig seksen",
	90: "ninety девяносто тоқсан neunzig doksan",
	100: "hundred сто ста жүз hundert cent yuz",
	200: "двести двухсот zweihundert",
};

/** Folded words that multiply the number before them; one that ends in "-" is a beginning. */
const SCALE_WORDS: Readonly<Record<number, string>> = {
	1000: "thousand- тыс тысяч- мың- tausend- mille bin",
	1000000: "million- mln млн миллион- mio milyon-",
	1000000000: "billion- bn mlrd млрд миллиард- milliard- mrd milyar-",
};

/** Letters that may stand directly behind digits, with what they multiply by: 4.2m, 65th. */
const SUFFIXES: Readonly<Record<string, number>> = { k: 1_000, m: 1_000_000, mln: 1_000_000, bn: 1_000_000_000 };

const values = new Map(
	Object.entries(NUMBER_WORDS).flatMap(([value, words]) => words.split(" ").map((word) => [word, Number(value)])),
);
const scales = Object.entries(SCALE_WORDS).flatMap(([value, words]) =>
	words
		.split(" ")
		.map((word) => ({ value: Number(value), letters: word.replace("-", ""), isWhole: !word.endsWith("-") })),
);

/** The number, 2 to 200, that a folded word states by itself; undefined for other words. */
export function numberOfWord(folded: string): number | undefined {
	return values.get(folded);
}

/** What a folded word multiplies the number before it by: thousand, million or billion; undefined for other words. */
export function scaleOfWord(folded: string): number | undefined {
	return scales.find(({ letters, isWhole }) => (isWhole ? folded === letters : folded.startsWith(letters)))?.value;
}

/** What letters directly behind digits multiply by; undefined where they are none of those. */
export function scaleOfSuffix(letters: string): number | undefined {
	return SUFFIXES[letters];
}

/** How words that hold a number and a unit begin: семилетний, siebenjährig. */
const HOLDS_NUMBER =
	/^(двух|трех|четырех|пяти|шести|семи|восьми|девяти|десяти|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn)((?:лет|год|дн|месяч|процент|jahrig|monatig|prozentig).*)$/u;

/** A number inside a word, and the rest of the word, which says what is counted. */
export interface NumberInWord {
	readonly value: number;
	readonly unit: string;
}

/** The number, 2 to 10, inside a folded word that also says what is counted; undefined for other words. */
export function numberInWord(folded: string): NumberInWord | undefined {
	const [, number = "", unit = ""] = HOLDS_NUMBER.exec(folded) ?? [];
	const value = values.get(number);
	return value === undefined ? undefined : { value, unit };
}

/** How folded words for a half begin. */
const HALF = /^(?:half$|половин|жартыс|halfte|moitie|yarisi)/u;

/** Whether a folded word means a half, which is read as 50%. */
export function isHalf(folded: string): boolean {
	return HALF.test(folded);
}

/** Folded words for an indefinite number of tens, hundreds or thousands, with the least that they mean. */
const LOOSE: ReadonlyMap<string, number> = new Map(
	Object.entries({
		10: "tens десятки десятков ондаған dizaines onlarca",
		12: "dozens",
		100: "hundreds сотни сотен жүздеген centaines hunderte yuzlerce",
		1000: "thousands мыңдаған milliers tausende binlerce",
		10000: "zehntausende zehntausenden",
		100000: "hunderttausende hunderttausenden",
	}).flatMap(([value, words]) => words.split(" ").map((word) => [word, Number(value)])),
);

/** The least that a folded word such as "tens" or "thousands" means; undefined for other words. */
export function looseNumber(folded: string): number | undefined {
	return LOOSE.get(folded);
}
