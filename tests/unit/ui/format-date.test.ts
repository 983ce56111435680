import { expect, test } from "vitest";
import type { CompiledSource } from "../../../src/core/compare/compiled-claims.ts";
import { formatPartialDate, formatSourceDate, formatSourceSpan, formatSpan } from "../../../src/ui/format-date.ts";
import { createSpeech, type Language } from "../../../src/ui/translate.ts";

/** The text with plain spaces: the browser's dates have no-break spaces in some versions and languages. */
function plain(text: string): string {
	return text.replace(/\s/gu, " ");
}

test.each<[date: string, language: Language, text: string]>([
	["2023-08-28", "en", "28 August 2023"],
	["2023-08", "en", "August 2023"],
	["2023", "en", "2023"],
	["2023-08-28", "ru", "28 августа 2023 г."],
	["2023-08", "ru", "август 2023 г."],
	["2023", "ru", "2023"],
	["2023-08-28", "kk", "2023 ж. 28 тамыз"],
	["2023-08", "kk", "2023 ж. тамыз"],
	["2023", "kk", "2023"],
])("a date is written as far as it is known, in the reader's language: %s in %s", (date, language, text) => {
	expect(plain(formatPartialDate(date, language))).toBe(text);
});

test("a date is the same day wherever the reader is", () => {
	const zone = process.env["TZ"];
	try {
		for (const place of ["Pacific/Kiritimati", "America/Los_Angeles"]) {
			process.env["TZ"] = place;
			expect(formatPartialDate("2024-01-01", "en")).toBe("1 January 2024");
		}
	} finally {
		if (zone === undefined) delete process.env["TZ"];
		else process.env["TZ"] = zone;
	}
});

const EVIDENCE = "It is printed on the article.";
const DAY: CompiledSource["date"] = {
	earliest: "2023-08-28",
	latest: "2023-08-28",
	precision: "day",
	evidence: EVIDENCE,
};
const RANGE: CompiledSource["date"] = {
	earliest: "2022-09-27",
	latest: "2022-11-19",
	precision: "range",
	evidence: EVIDENCE,
};
const AFTER: CompiledSource["date"] = {
	earliest: "2024-03-15",
	latest: null,
	precision: "after",
	evidence: EVIDENCE,
};

test.each<[language: Language, text: string]>([
	["en", "28 August 2023"],
	["ru", "28 августа 2023 г."],
	["kk", "2023 ж. 28 тамыз"],
])("a source with a day bears that day and nothing more: %s", (language, text) => {
	expect(plain(formatSourceDate(DAY, createSpeech(language)))).toBe(text);
});

test.each<[language: Language, from: string, to: string]>([
	["en", "27 September 2022", "19 November 2022"],
	["ru", "27 сентября 2022 г.", "19 ноября 2022 г."],
	["kk", "2022 ж. 27 қыркүйек", "2022 ж. 19 қараша"],
])("a source that was written within a range of days says so, with both days: %s", (language, from, to) => {
	const speech = createSpeech(language);
	expect(plain(formatSourceDate(RANGE, speech))).toBe(plain(speech.t("date.range", from, to)));
});

test.each<[language: Language, from: string]>([
	["en", "15 March 2024"],
	["ru", "15 марта 2024 г."],
	["kk", "2024 ж. 15 наурыз"],
])("a source that was written after a day says so: %s", (language, from) => {
	const speech = createSpeech(language);
	expect(plain(formatSourceDate(AFTER, speech))).toBe(plain(speech.t("date.after", from)));
});

test("a range without an end is written as what came after its beginning", () => {
	const speech = createSpeech("en");
	expect(formatSourceDate({ ...RANGE, latest: null }, speech)).toBe(speech.t("date.after", "27 September 2022"));
});

test.each<[language: Language, date: CompiledSource["date"], text: string]>([
	["en", DAY, "28 Aug 2023"],
	["ru", DAY, "28 авг. 2023"],
	["en", RANGE, "Sept – Nov 2022"],
	["ru", RANGE, "сент. – нояб. 2022"],
	["kk", RANGE, "2022 ж. қыр. – қар."],
	["en", AFTER, "after 15 Mar 2024"],
	["ru", AFTER, "после 15 мар. 2024"],
])("in few words a source is dated as surely as it can be: %s", (language, date, text) => {
	expect(plain(formatSourceSpan(date, createSpeech(language)))).toBe(text);
});

test.each<[language: Language, from: string, to: string, text: string]>([
	["en", "2023-01", "2023-08", "Jan – Aug 2023"],
	["en", "2022-11", "2023-08", "Nov 2022 – Aug 2023"],
	["en", "2023-01-02", "2023-08-28", "2 Jan – 28 Aug 2023"],
	["en", "2019", "2023-08", "2019 – 2023"],
	["en", "2023", "2023", "2023"],
	["kk", "2022-11", "2023-08", "2022 ж. қар. – 2023 ж. там."],
	["kk", "2023-08", "2023-08", "2023 ж. там."],
])("a span is as exact as both ends are, and says a year once: %s, %s to %s", (language, from, to, text) => {
	expect(plain(formatSpan({ from, to }, language))).toBe(text);
});
