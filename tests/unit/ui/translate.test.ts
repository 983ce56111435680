import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import en from "../../../src/locales/en.json";
import kk from "../../../src/locales/kk.json";
import ru from "../../../src/locales/ru.json";
import { createSpeech } from "../../../src/ui/translate.ts";

const ROOT = join(import.meta.dirname, "../../..");
const english = flatten(en);
const catalogs = { en, ru, kk };

/** A text, or its forms by plural category. */
type Entry = string | Readonly<Record<string, string>>;

/** The entries of a catalog by their keys. */
function flatten(catalog: Readonly<Record<string, Readonly<Record<string, Entry>>>>): ReadonlyMap<string, Entry> {
	return new Map(
		Object.entries(catalog).flatMap(([group, entries]) =>
			Object.entries(entries).map(([name, entry]): [string, Entry] => [`${group}.${name}`, entry]),
		),
	);
}

/** The texts of an entry: one, or one for each plural form. */
function textsOf(entry: Entry | undefined): string[] {
	return typeof entry === "object" ? Object.values(entry) : [entry ?? ""];
}

/** What is filled in a text, each once. */
function placeholders(text: string): string[] {
	return [...new Set(text.match(/\$\d/gu))].toSorted();
}

test.each(["ru", "kk"] as const)(
	"the catalog has exactly the keys of the English one, in its order: %s",
	(language) => {
		expect([...flatten(catalogs[language]).keys()]).toEqual([...english.keys()]);
	},
);

test.each(["ru", "kk"] as const)("each text is filled with the same values as the English one: %s", (language) => {
	const texts = flatten(catalogs[language]);
	const differing = [...english].filter(([key, entry]) => {
		const wanted = placeholders(textsOf(entry).join());
		return textsOf(texts.get(key)).some((text) => placeholders(text).join() !== wanted.join());
	});
	expect(differing.map(([key]) => key)).toEqual([]);
});

test.each(["en", "ru", "kk"] as const)(
	"what is counted has a text for each plural form of the language, and counts $1: %s",
	(language) => {
		const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
		const texts = flatten(catalogs[language]);
		const counted = [...english].filter(([, entry]) => typeof entry === "object").map(([key]) => key);
		expect(counted.length).toBeGreaterThan(0);
		for (const key of counted) {
			const entry = texts.get(key) as Readonly<Record<string, string>>;
			expect([key, Object.keys(entry).toSorted()]).toEqual([key, pluralCategories.toSorted()]);
			expect([key, textsOf(entry).every((text) => text.includes("$1"))]).toEqual([key, true]);
		}
	},
);

test.each(["en", "ru", "kk"] as const)(
	"no text is empty, and values are counted from 1 without a gap: %s",
	(language) => {
		const wrong = [...flatten(catalogs[language])].filter(([, entry]) =>
			textsOf(entry).some((text) => {
				const found = placeholders(text);
				return text.trim() === "" || found.some((placeholder, at) => placeholder !== `$${at + 1}`);
			}),
		);
		expect(wrong).toEqual([]);
	},
);

test.each(["ru", "kk"] as const)("no text is left in English: %s", (language) => {
	const texts = flatten(catalogs[language]);
	const same = [...english].filter(([key, entry]) =>
		textsOf(entry).some((text) => textsOf(texts.get(key)).includes(text)),
	);
	expect(same).toEqual([]);
});

test("every key is one that browsers take: Chromium refuses the whole extension for a hyphen in one", () => {
	expect([...english.keys()].filter((key) => !/^[A-Za-z0-9_]+\.[A-Za-z0-9_]+$/u.test(key))).toEqual([]);
});

/** The sources that can name a text: everything but the catalogs. */
function readSources(): string {
	const paths = ["src", "entrypoints"].flatMap((folder) =>
		readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
			.filter((path) => /\.tsx?$/u.test(path))
			.map((path) => join(folder, path)),
	);
	return [...paths, "wxt.config.ts"].map((path) => readFileSync(join(ROOT, path), "utf8")).join("\n");
}

test("every text is used: its key stands in a source, whole, as a manifest message or as a group with a variable", () => {
	const sources = readSources();
	const unused = [...english.keys()].filter((key) => {
		const [group, name] = key.split(".");
		const names = [`"${key}"`, `__MSG_${group}_${name}__`, `\`${group}.\${`];
		return !names.some((wanted) => sources.includes(wanted));
	});
	expect(unused).toEqual([]);
});

test.each<[code: string, language: string, close: string]>([
	["en", "en", en.card.close],
	["en-US", "en", en.card.close],
	["ru", "ru", ru.card.close],
	["RU_ru", "ru", ru.card.close],
	["kk", "kk", kk.card.close],
	["kk-Cyrl-KZ", "kk", kk.card.close],
	["de", "en", en.card.close],
	["kkj", "en", en.card.close],
	["", "en", en.card.close],
])("texts come in the language of a code, and in English where we have no translation: %j", (code, language, close) => {
	const speech = createSpeech(code);
	expect(speech.language).toBe(language);
	expect(speech.t("card.close")).toBe(close);
});

test.each(["en", "ru", "kk"] as const)("values are filled in by their number: %s", (language) => {
	const { t } = createSpeech(language);
	const text = catalogs[language].card.speaking;
	expect(t("card.speaking", 3, 5)).toBe(text.replaceAll("$1", "3").replaceAll("$2", "5"));
	expect(t("card.speaking", 3, 5)).not.toContain("$");
});

test("a value is taken as it is, zero included, and a missing one leaves nothing", () => {
	const { t } = createSpeech("en");
	const [before, after] = en.page.allow.split("$1");
	expect(t("page.allow", "$1$&.example")).toBe(`${before}$1$&.example${after}`);
	expect(t("page.allow", 0)).toBe(`${before}0${after}`);
	expect(t("page.allow")).toBe(`${before}${after}`);
});

test.each<[language: "en" | "ru" | "kk", count: number, text: string]>([
	["en", 1, "1 more claim"],
	["en", 2, "2 more claims"],
	["en", 0, "0 more claims"],
	["ru", 1, "ещё 1 утверждение"],
	["ru", 2, "ещё 2 утверждения"],
	["ru", 5, "ещё 5 утверждений"],
	["ru", 11, "ещё 11 утверждений"],
	["ru", 21, "ещё 21 утверждение"],
	["kk", 1, "тағы 1 тұжырым"],
	["kk", 5, "тағы 5 тұжырым"],
])("a number picks the form that the language counts it in: %s %d", (language, count, text) => {
	expect(createSpeech(language).t("card.more", count)).toBe(text);
});
