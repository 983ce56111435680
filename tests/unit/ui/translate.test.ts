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

/** The texts of a catalog by their keys. */
function flatten(catalog: Readonly<Record<string, Readonly<Record<string, string>>>>): ReadonlyMap<string, string> {
	return new Map(
		Object.entries(catalog).flatMap(([group, texts]) =>
			Object.entries(texts).map(([name, text]): [string, string] => [`${group}.${name}`, text]),
		),
	);
}

/** What is filled in a text, each once. */
function placeholders(text: string | undefined): string[] {
	return [...new Set(text?.match(/\$\d/gu))].toSorted();
}

test.each(["ru", "kk"] as const)(
	"the catalog has exactly the keys of the English one, in its order: %s",
	(language) => {
		expect([...flatten(catalogs[language]).keys()]).toEqual([...english.keys()]);
	},
);

test.each(["ru", "kk"] as const)("each text is filled with the same values as the English one: %s", (language) => {
	const texts = flatten(catalogs[language]);
	const differing = [...english].filter(
		([key, text]) => placeholders(text).join() !== placeholders(texts.get(key)).join(),
	);
	expect(differing.map(([key]) => key)).toEqual([]);
});

test.each(["en", "ru", "kk"] as const)(
	"no text is empty, and values are counted from 1 without a gap: %s",
	(language) => {
		const wrong = [...flatten(catalogs[language])].filter(([, text]) => {
			const found = placeholders(text);
			return text.trim() === "" || found.some((placeholder, at) => placeholder !== `$${at + 1}`);
		});
		expect(wrong).toEqual([]);
	},
);

test.each(["ru", "kk"] as const)("no text is left in English: %s", (language) => {
	const texts = flatten(catalogs[language]);
	expect([...english].filter(([key, text]) => texts.get(key) === text)).toEqual([]);
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
	const [before, after] = en.popup.siteOn.split("$1");
	expect(t("popup.siteOn", "$1$&.example")).toBe(`${before}$1$&.example${after}`);
	expect(t("popup.siteOn", 0)).toBe(`${before}0${after}`);
	expect(t("popup.siteOn")).toBe(`${before}${after}`);
});
