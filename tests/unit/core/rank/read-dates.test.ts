import { expect, test } from "vitest";
import { readDates } from "../../../../src/core/rank/read-dates.ts";
import { tokenize } from "../../../../src/core/text/tokenize.ts";

function read(text: string): string[] {
	return readDates(tokenize(text), text).map(({ year, month, day, start, end }) => {
		return `${year ?? "?"}-${month ?? "?"}-${day ?? "?"} ${text.slice(start, end)}`;
	});
}

test.each<[text: string, ...dates: string[]]>([
	["on 5 June 2022, when", "2022-06-05 5 June 2022"],
	["on June 5th, 2022", "2022-06-05 June 5th, 2022"],
	["the 5th of June", "?-06-05 5th of June"],
	["in June 2022", "2022-06-? June 2022"],
	["since June", "?-06-? June"],
	["5 июня 2022 года", "2022-06-05 5 июня 2022"],
	["в июне", "?-06-? июне"],
	["2022 жылғы 5 маусымда", "2022-06-05 2022 жылғы 5 маусымда"],
	["am 11. Februar 2021", "2021-02-11 11. Februar 2021"],
	["le 5 juin 2022", "2022-06-05 5 juin 2022"],
	["le 1er mars 2021", "2021-03-01 1er mars 2021"],
	["1 Ocak 2023'te", "2023-01-01 1 Ocak 2023"],
	["5.06.2022", "2022-06-05 5.06.2022"],
	["2022-06-05", "2022-06-05 2022-06-05"],
	["5 June and 7 July 2022", "?-06-05 5 June", "2022-07-07 7 July 2022"],
])("a date is read as far as it is stated: %s", (text, ...dates) => {
	expect(read(text)).toEqual(dates);
});

test.each(["they may go", "a march", "mayor", "Martin", "in 2022", "4.5.6", "35 cases"])(
	"this is no date: %s",
	(text) => {
		expect(read(text)).toEqual([]);
	},
);
