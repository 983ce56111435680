import en from "../locales/en.json";
import kk from "../locales/kk.json";
import ru from "../locales/ru.json";

type Catalog = typeof en;

/** The keys of the interface's texts, as in `card.close`. */
export type MessageKey = {
	[Group in keyof Catalog & string]: `${Group}.${keyof Catalog[Group] & string}`;
}[keyof Catalog & string];

/** Gives a text of the interface in the reader's language, with `$1`, `$2` ... replaced. */
export type Translate = (key: MessageKey, ...values: readonly (string | number)[]) => string;

/** The languages of the interface. */
export type Language = "en" | "ru" | "kk";

/** What every part of the interface needs to speak the reader's language. */
export interface Speech {
	readonly t: Translate;
	readonly language: Language;
}

// Every catalog has the keys of the English one: the types say so, and a missing text fails the build.
const catalogs: Readonly<Record<Language, Catalog>> = { en, ru, kk };

/** The interface's texts in a language given by its code (`ru`, `kk-KZ`); English where we have no translation. */
export function createSpeech(code: string): Speech {
	const base = code.toLowerCase().split(/[-_]/u)[0] as Language;
	const language = Object.hasOwn(catalogs, base) ? base : "en";
	const t: Translate = (key, ...values) => {
		const [group, name] = key.split(".") as [keyof Catalog, never];
		const text: string = catalogs[language][group][name];
		return text.replace(/\$(\d)/gu, (_, position) => String(values[Number(position) - 1] ?? ""));
	};
	return { t, language };
}
