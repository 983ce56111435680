import { describe, expect, test } from "vitest";
import { endingFits, kindOfWord, stemLength } from "../../../../src/core/match/word-kind.ts";
import { tokenize } from "../../../../src/core/text/tokenize.ts";

/** True where a word of a text is a form of a word that was written in a language. */
function isForm(form: string, word: string, language: string): boolean {
	const folded = tokenize(word)[0]?.folded ?? "";
	const text = tokenize(form)[0]?.folded ?? "";
	const kind = kindOfWord(folded, language);
	const stem = folded.slice(0, stemLength(folded, kind));
	return text === folded || (text.startsWith(stem) && endingFits(kind, text.slice(stem.length)));
}

describe("forms of a word", () => {
	test.each<[word: string, language: string, forms: string]>([
		["суд", "ru", "суда суду судом суде суды судов судам судами судах"],
		[
			"конституционный",
			"ru",
			"конституционного конституционному конституционным конституционном конституционная конституционные конституционных",
		],
		["Казахстан", "ru", "Казахстана Казахстану Казахстаном Казахстане"],
		["партия", "ru", "партии партию партией партий партиям партиями партиях"],
		["Токаев", "ru", "Токаева Токаеву Токаевым Токаеве"],
		["Тоқаев", "kk", "Тоқаевтың Тоқаевқа Тоқаевты Тоқаевта Тоқаевтан Тоқаевпен"],
		["Қазақстан", "kk", "Қазақстанның Қазақстанға Қазақстанды Қазақстанда Қазақстаннан Қазақстандағы Қазақстанмен"],
		["Мәжіліс", "kk", "Мәжілісі Мәжілісінің Мәжілістің Мәжілісте Мәжіліске Мәжілістегі"],
		["Сот", "kk", "Соты Сотының Соттың Сотқа Сотта Соттар"],
		["тәуелсіздік", "kk", "тәуелсіздігі тәуелсіздігінің тәуелсіздікті"],
		["court", "en", "courts"],
		["treaty", "en", "treaties"],
		["abolish", "en", "abolished abolishes abolishing"],
		["mahkemesi", "tr", "mahkemesinin mahkemesine mahkemesinde"],
		["Gericht", "de", "Gerichts Gerichte Gerichten"],
		["kasachische", "de", "kasachischen kasachischer kasachisches"],
		["droit", "fr", "droits"],
	])("%s (%s): %s", (word, language, forms) => {
		for (const form of forms.split(" ")) expect(`${form} ${isForm(form, word, language)}`).toBe(`${form} true`);
	});
});

describe("words that are no form of it", () => {
	test.each<[word: string, language: string, others: string]>([
		["суд", "ru", "судак судить посуда"],
		["парламент", "ru", "парламентский парламентарий"],
		["партия", "ru", "партизан партнёр"],
		["құрылтай", "kk", "құрылтайшы"],
		["court", "en", "courtier courtesy"],
		["EU", "en", "EUR Europe"],
	])("%s (%s): %s", (word, language, others) => {
		for (const other of others.split(" ")) expect(`${other} ${isForm(other, word, language)}`).toBe(`${other} false`);
	});
});
