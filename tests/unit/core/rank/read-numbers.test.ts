import { expect, test } from "vitest";
import { readDates } from "../../../../src/core/rank/read-dates.ts";
import { readNumbers } from "../../../../src/core/rank/read-numbers.ts";
import { tokenize } from "../../../../src/core/text/tokenize.ts";

function read(text: string) {
	const tokens = tokenize(text);
	return readNumbers(tokens, readDates(tokens, text), text);
}

function numbersOf(text: string) {
	return read(text).numbers.map(({ value }) => value);
}

test.each<[text: string, value: number, span: string]>([
	["4.2 million people", 4_200_000, "4.2 million"],
	["4,2 млн человек", 4_200_000, "4,2 млн"],
	["some 4.2m people", 4_200_000, "4.2m"],
	["4,2 Mio. Menschen", 4_200_000, "4,2 Mio"],
	["4 тысячи обращений", 4_000, "4 тысячи"],
	["4 мыңға жуық өтініш", 4_000, "4 мыңға"],
	["4 тыс. обращений", 4_000, "4 тыс"],
	["4,000 appeals", 4_000, "4,000"],
	["4 000 обращений", 4_000, "4 000"],
	["4\u00a0000 обращений", 4_000, "4\u00a0000"],
	["4.000 Beschwerden", 4_000, "4.000"],
	["1,234,567 voters", 1_234_567, "1,234,567"],
	["1.234,5 Tonnen", 1_234.5, "1.234,5"],
	["0.125 of it", 0.125, "0.125"],
	["the 44-member council", 44, "44"],
	["seventy-seven parties", 77, "seventy-seven"],
	["two hundred and five cases", 205, "two hundred and five"],
	["жетпіс жеті іс", 77, "жетпіс жеті"],
	["семьдесят семь дел", 77, "семьдесят семь"],
	["yetmiş yedi dava", 77, "yetmiş yedi"],
	["elf Normen", 11, "elf"],
	["cinq normes", 5, "cinq"],
	["семилетний срок", 7, "семилетний"],
	["eine siebenjährige Amtszeit", 7, "siebenjährige"],
])("a number is read with its thousands and millions: %s", (text, value, span) => {
	const [number, ...others] = read(text).numbers;
	expect(others).toEqual([]);
	expect(number?.value).toBe(value);
	expect(text.slice(number?.start, number?.end)).toBe(span);
});

test.each<[text: string, value: number, span: string]>([
	["77% of voters", 77, "77%"],
	["77 % des électeurs", 77, "77 %"],
	["77,18 Prozent", 77.18, "77,18 Prozent"],
	["77 per cent", 77, "77 per cent"],
	["77 pour cent", 77, "77 pour cent"],
	["77 процентов", 77, "77 процентов"],
	["77 пайызы", 77, "77 пайызы"],
	["yüzde 77", 77, "yüzde 77"],
	["%77", 77, "%77"],
	["половина голосов", 50, "половина"],
])("a share in percent is read with its sign: %s", (text, value, span) => {
	const [number] = read(text).numbers;
	expect(number).toMatchObject({ value, form: "percent" });
	expect(text.slice(number?.start, number?.end)).toBe(span);
});

test("the sign of the second of two shares is of both", () => {
	expect(read("from 7 to 5 percent").numbers.map(({ form }) => form)).toEqual(["percent", "percent"]);
	expect(read("с 7 до 5 процентов").numbers.map(({ form }) => form)).toEqual(["percent", "percent"]);
	expect(read("7 parties to 5 percent").numbers.map(({ form }) => form)).toEqual(["amount", "percent"]);
});

test.each<[text: string, bound: string]>([
	["23 cases", "exact"],
	["about 70 cases", "about"],
	["около 70 дел", "about"],
	["200-ге жуық орталық", "about"],
	["environ 70 affaires", "about"],
	["over 50 parties", "above"],
	["more than 50 parties", "above"],
	["не менее 50 партий", "above"],
	["no fewer than 50 parties", "above"],
	["50-ден астам партия", "above"],
	["50'den fazla parti", "above"],
	["tens of thousands of people", "above"],
	["десятки тысяч человек", "above"],
	["Zehntausende Menschen", "above"],
	["nearly 200 centres", "below"],
	["почти 200 центров", "below"],
	["less than 50 parties", "below"],
])("what is said of a number’s bound is read: %s is %s", (text, bound) => {
	expect(read(text).numbers[0]?.bound).toBe(bound);
});

test.each<[text: string, rank: number]>([
	["ranked 65th", 65],
	["65-е место", 65],
	["65-м месте", 65],
	["der 65. Platz", 65],
])("a place in an order is no amount: %s", (text, value) => {
	expect(read(text).numbers).toEqual([expect.objectContaining({ value, form: "ordinal" })]);
});

test("a range is one number with two ends, and a falling pair is two numbers", () => {
	expect(read("20–30 cases").numbers).toEqual([expect.objectContaining({ value: 20, upper: 30 })]);
	expect(numbersOf("7%-5%")).toEqual([7, 5]);
});

test.each([
	"in 2023",
	"5 June 2022",
	"2022 жылғы 5 маусымда",
	"Article 54",
	"статья 54",
	"54-бап",
	"№ 54",
	"No. 54",
	"C5+1 and G20",
	"COVID-19",
	"resolution 2021/2544",
	"aged 44",
	"a 44-year-old man",
	"в возрасте 44 лет",
	"44 жаста",
	"44 Jahre alt",
	"âgé de 44 ans",
])("dates, labels, codes and ages are no numbers: %s", (text) => {
	expect(numbersOf(text)).toEqual([]);
});

test("four digits are a year by themselves, and a number where a bound or a separator is with them", () => {
	expect(read("in 2000").years.map(({ year }) => year)).toEqual(["2000"]);
	expect(numbersOf("about 2000 ventures")).toEqual([2000]);
	expect(numbersOf("2,000 ventures")).toEqual([2000]);
});
