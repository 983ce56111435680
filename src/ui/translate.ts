import en from "../locales/en.json";
import kk from "../locales/kk.json";
import ru from "../locales/ru.json";

type EnglishCatalog = typeof en;

/** A text in the forms that a number calls for, by the categories of `Intl.PluralRules`; its number is `$1`. */
type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & Record<"other", string>>;

/** A catalog has the keys of the English one; what is counted there is counted here, in this language's own forms. */
type Catalog = {
	readonly [Group in keyof EnglishCatalog]: {
		readonly [Name in keyof EnglishCatalog[Group]]: EnglishCatalog[Group][Name] extends string ? string : PluralForms;
	};
};

/** The keys of the interface's texts, as in `card.close`. */
export type MessageKey = {
	[Group in keyof Catalog & string]: `${Group}.${keyof Catalog[Group] & string}`;
}[keyof Catalog & string];

/**
 * Gives a text of the interface in the reader's language, with `$1`, `$2` ... replaced. Where the text has plural forms,
 * the first value is the number that picks one.
 */
export type Translate = (key: MessageKey, ...values: readonly (string | number)[]) => string;

/** The languages of the interface. */
export type Language = "en" | "ru" | "kk";

/** What every part of the interface needs to speak the reader's language. */
export interface Speech {
	readonly t: Translate;
	readonly language: Language;
}

// The types hold every catalog to the keys of the English one: a missing text fails the build.
const catalogs: Readonly<Record<Language, Catalog>> = { en, ru, kk };

/** The interface's texts in a language given by its code (`ru`, `kk-KZ`); English where we have no translation. */
export function createSpeech(code: string): Speech {
	const base = code.toLowerCase().split(/[-_]/u)[0] as Language;
	const language = Object.hasOwn(catalogs, base) ? base : "en";
	const plurals = new Intl.PluralRules(language);
	const t: Translate = (key, ...values) => {
		const [group, name] = key.split(".") as [keyof Catalog, never];
		const entry = catalogs[language][group][name] as string | PluralForms;
		const text = typeof entry === "string" ? entry : (entry[plurals.select(Number(values[0]))] ?? entry.other);
		return text.replace(/\$(\d)/gu, (_, position) => String(values[Number(position) - 1] ?? ""));
	};
	return { t, language };
}
