import { expect, test } from "vitest";
import { numbersInText } from "../../../../src/dataset/rules/numbers-in-text.ts";

function valuesIn(text: string): number[] {
	return numbersInText(text).map(({ value }) => value);
}

test.each<[string, number[]]>([
	["The court received 4,000 appeals.", [4000]],
	["The threshold fell from 7% to 5%.", [7, 5]],
	["It is ranked 65th.", [65]],
	["A 44-member council met.", [44]],
	["It grew by 3.5% to 1,234,567.", [3.5, 1234567]],
	["It has 50-60 members.", [50, 60]],
	["It costs $2000.", [2000]],
	["It has 2,000 joint ventures.", [2000]],
	["In March 5,000 people came, and in June 40 people.", [5000, 40]],
	["It covers 5% in May and 50% in June 50%.", [5, 50, 50]],
])("numbers in digits are read: %s", (text, values) => {
	expect(valuesIn(text)).toEqual(values);
});

test.each<[string, number[]]>([
	["Five of the norms, eleven of the laws.", [5, 11]],
	["a seven-year term", [7]],
	["twenty-one, thirty two and ninety", [21, 32, 90]],
	["from seven to five", [7, 5]],
	["two and three", [2, 3]],
	["two three", [2, 3]],
	["thirty and five", [30, 5]],
	["a hundred cases", [100]],
	["one hundred and five cases and three more", [105, 3]],
	["two hundred and fifty thousand people", [250000]],
	["three thousand and forty", [3040]],
	["two thousand three hundred", [2300]],
	["4 thousand and 2.3 million", [4000, 2300000]],
	["one hundred and 5", [100, 5]],
	["the fourth and the twentieth and the sixty-fifth", [4, 20, 65]],
	["zero cases", [0]],
	["three hundred, two thousand", [300, 2000]],
	["eighteen, nineteen and the fifteenth", [18, 19, 15]],
	["twenty ten, twenty zero, ten five", [20, 10, 20, 0, 10, 5]],
	["one hundred five six", [105, 6]],
	["two thousand thousand", [2000, 1000]],
	["one hundred hundred", [100, 100]],
	["one thousand and million", [1000, 1000000]],
])("numbers in words are read: %s", (text, values) => {
	expect(valuesIn(text)).toEqual(values);
});

test.each<[string, number[]]>([
	["tens of thousands of Russians", [10000]],
	["hundreds of people", [100]],
	["hundreds of thousands", [100000]],
	["millions, and dozens", [1000000, 12]],
	["hundreds 5", [100, 5]],
])("a plural number means the least that it can: %s", (text, values) => {
	expect(valuesIn(text)).toEqual(values);
});

test.each([
	"In 2015, in 1999 and until 2099.",
	"The election of 20 November 2022.",
	"On 5 June and June 5, on 1 January and on 1st of May.",
	"On June 5, 2022, and on 3-4 April 2025.",
	"On 20 and 21 November, from 28 to 30 August.",
	"It was so in 2022-2023, 2022–23 and the 2020s.",
	"In mid-2022 (2023).",
])("dates are no numbers: %s", (text) => {
	expect(valuesIn(text)).toEqual([]);
});

test("a number beside a date is still read", () => {
	expect(valuesIn("On 5 June 2022 six parties won, and 7 in 2023, not 8.")).toEqual([6, 7, 8]);
	expect(valuesIn("Twenty on 5 May two.")).toEqual([20, 2]);
});

test("names with digits are no numbers", () => {
	expect(valuesIn("The G20, C5+1 and COVID-19, by 5G.")).toEqual([]);
});

test("words that only hold a number's letters are no numbers", () => {
	expect(valuesIn("Someone often weighed a tenet, alone, in Seventown; height and tent.")).toEqual([]);
});

test("one, first, second and third may be plain words, unless they are part of a longer number", () => {
	expect(numbersInText("One of the first, second and third.")).toEqual([
		{ value: 1, isPlainWord: true },
		{ value: 1, isPlainWord: true },
		{ value: 2, isPlainWord: true },
		{ value: 3, isPlainWord: true },
	]);
	expect(numbersInText("one hundred, twenty-first, two, 1")).toEqual([
		{ value: 100, isPlainWord: false },
		{ value: 21, isPlainWord: false },
		{ value: 2, isPlainWord: false },
		{ value: 1, isPlainWord: false },
	]);
});
