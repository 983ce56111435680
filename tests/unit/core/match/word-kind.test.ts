import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { endingFits, kindOfWord, MIN_STEM, stemLength, WORD_KINDS } from "../../../../src/core/match/word-kind.ts";
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
		["суд", "ru", "суд суда суду судом суде суды судов судам судами судах"],
		[
			"конституционный",
			"ru",
			"конституционного конституционному конституционным конституционном конституционная конституционной конституционную конституционное конституционные конституционных конституционными",
		],
		["Казахстан", "ru", "Казахстана Казахстану Казахстаном Казахстане"],
		["парламент", "ru", "парламента парламенту парламентом парламенте парламенты парламентов парламентам парламентах"],
		["партия", "ru", "партии партию партией партий партиям партиями партиях"],
		["Мажилис", "ru", "Мажилиса Мажилису Мажилисом Мажилисе"],
		["Токаев", "ru", "Токаева Токаеву Токаевым Токаеве"],
		["независимость", "ru", "независимости независимостью"],
		["выборы", "ru", "выборов выборам выборами выборах"],
		["Тоқаев", "kk", "Тоқаевтың Тоқаевқа Тоқаевты Тоқаевта Тоқаевтан Тоқаевпен"],
		[
			"Қазақстан",
			"kk",
			"Қазақстанның Қазақстанға Қазақстанды Қазақстанда Қазақстаннан Қазақстандағы Қазақстандағылар Қазақстанмен",
		],
		[
			"Мәжіліс",
			"kk",
			"Мәжілісі Мәжілісінің Мәжілістің Мәжілісте Мәжіліске Мәжілістегі Мәжілісіне Мәжілісінде Мәжілістен",
		],
		["Сот", "kk", "Соты Сотының Соттың Сотқа Сотта Соттар Соттарда Соттағы Сотында Сотына Сотымен Соттан"],
		["құрылтай", "kk", "құрылтайда құрылтайы құрылтайдың құрылтайға құрылтайында құрылтайлар құрылтайдағы"],
		["тәуелсіздік", "kk", "тәуелсіздігі тәуелсіздігінің тәуелсіздікті тәуелсіздікке тәуелсіздігіне тәуелсіздіктің"],
		["депутат", "kk", "депутаттар депутаттардың депутаттарға депутаттарымыз депутаттарының"],
		["сайлау", "kk", "сайлауы сайлауда сайлауға сайлауын сайлаудың"],
		["court", "en", "courts"],
		["treaty", "en", "treaties"],
		["party", "en", "parties"],
		["judge", "en", "judges"],
		["abolish", "en", "abolished abolishes abolishing"],
		["mahkemesi", "tr", "mahkemesinin mahkemesine mahkemesinde"],
		[
			"Kazakistan",
			"tr",
			"Kazakistan'ın Kazakistanın Kazakistana Kazakistanda Kazakistandan Kazakistandaki Kazakistanla",
		],
		["parlamento", "tr", "parlamentonun parlamentoya parlamentoda parlamentodan parlamentosu parlamentosunun"],
		["çoğulculuk", "tr", "çoğulculuğu çoğulculuğun çoğulculukta çoğulculuktan çoğulculuğa"],
		["Ulttyq", "kk", "Ulttyqtyñ"],
		["quryltai", "kk", "quryltaidyñ quryltaiǵa quryltaidy"],
		["митинг", "kk", "митингілер митингілері митингілердің"],
		["Gericht", "de", "Gerichts Gerichte Gerichten Gerichtes"],
		["kasachische", "de", "kasachischen kasachischer kasachisches kasachischem"],
		["Kasachstan", "de", "Kasachstans"],
		["droit", "fr", "droits"],
		["parti", "fr", "partis"],
		["constitutionnel", "fr", "constitutionnels constitutionnelle constitutionnelles"],
	])("%s (%s): %s", (word, language, forms) => {
		for (const form of forms.split(" ")) expect(`${form} ${isForm(form, word, language)}`).toBe(`${form} true`);
	});
});

describe("words that are no form of it", () => {
	test.each<[word: string, language: string, others: string]>([
		["суд", "ru", "судак судить судья судебный судно посуда"],
		["парламент", "ru", "парламентский парламентарий парламентаризм"],
		["партия", "ru", "партизан партнёр партийный"],
		["Казахстан", "ru", "казахстанский казахстанец"],
		["конституционный", "ru", "конституция конституционность"],
		["құрылтай", "kk", "құрылтайшы құрылтайшылар"],
		["сот", "kk", "сотталған сотталды"],
		["сайлау", "kk", "сайлаушы сайлаушылар"],
		["court", "en", "courtier courtesy courtroom courtyard"],
		["party", "en", "partisan part partly"],
		["Gericht", "de", "Gerichtshof gerichtlich"],
		["mahkemesi", "tr", "mahkemelik"],
		["EU", "en", "EUR Europe"],
	])("%s (%s): %s", (word, language, others) => {
		for (const other of others.split(" ")) expect(`${other} ${isForm(other, word, language)}`).toBe(`${other} false`);
	});
});

test.each<[word: string, language: string, kind: string]>([
	["2022", "en", "exact"],
	["g20", "ru", "exact"],
	["рк", "ru", "exact"],
	["ес", "kk", "exact"],
	["court", "en", "en"],
	["party", "en", "enVowel"],
	["judge", "en", "enVowel"],
	["one", "en", "en"],
	["суд", "ru", "ru"],
	["сот", "kk", "kk"],
	["кұқық", "kk", "kkSoft"],
	["шек", "kk", "kkSoft"],
	["кітап", "kk", "kkSoft"],
	["qazaqstan", "kk", "latin"],
	["gericht", "de", "de"],
	["droit", "fr", "fr"],
	["secim", "tr", "latin"],
	["cogulculuk", "tr", "latinSoft"],
	["halk", "tr", "latin"],
	["sanat", "tr", "latinSoft"],
])("%s in %s changes as %s", (word, language, kind) => {
	expect(kindOfWord(word, language)).toBe(kind);
});

test.each<[word: string, language: string, stem: string]>([
	["party", "en", "part"],
	["court", "en", "court"],
	["конституционныи", "ru", "конституционн"],
	["партия", "ru", "парти"],
	["мажилис", "ru", "мажилис"],
	["мера", "ru", "мер"],
	["еда", "ru", "еда"],
	["тәуелсіздік", "kk", "тәуелсізді"],
	["kasachischer", "de", "kasachisch"],
	["reihe", "de", "reih"],
	["2022", "en", "2022"],
])("what stays of %s (%s) in all its forms is %s", (word, language, stem) => {
	expect(word.slice(0, stemLength(word, kindOfWord(word, language)))).toBe(stem);
});

test.each(WORD_KINDS.filter((kind) => kind !== "kkSoft" && kind !== "enVowel" && kind !== "latinSoft"))(
	"a word that is as it was written is a form of itself: %s",
	(kind) => {
		for (const word of ["court", "казахстан", "партия", "казахстанскии", "gute", "guter", "мера"]) {
			const stem = word.slice(0, stemLength(word, kind));
			expect(`${word} ${stem} ${endingFits(kind, word.slice(stem.length))}`).toBe(`${word} ${stem} true`);
		}
	},
);

test("no kind leaves a word less than its shortest stem, and every kind refuses an ending that is no letters", () => {
	const letters = fc.constantFrom(..."abegknrstyаекпыйистя");
	fc.assert(
		fc.property(
			fc.string({ unit: letters, minLength: MIN_STEM, maxLength: 8 }),
			fc.constantFrom(...WORD_KINDS),
			(word, kind) => {
				if (kind === "kkSoft" || kind === "enVowel" || kind === "latinSoft") fc.pre(word.length > MIN_STEM);
				expect(stemLength(word, kind)).toBeGreaterThanOrEqual(MIN_STEM);
				expect(stemLength(word, kind)).toBeLessThanOrEqual(word.length);
				expect(endingFits(kind, `${word.slice(stemLength(word, kind))}1`)).toBe(false);
			},
		),
	);
});

test("an ending as long as a book is judged like any other", () => {
	for (const kind of WORD_KINDS)
		for (const part of ["лар", "a", "s", "ы"]) expect(endingFits(kind, part.repeat(100_000))).toBe(false);
});
