import { ownTexts } from "./own-texts.ts";
import type { Rule } from "./rule.ts";

/** Words that praise or blame. A bracket of what precedes or follows keeps a technical sense out. */
const LOADED_WORDS: readonly string[] = [
	"(?<!(?:visa|visa-free|sanctions|legal|tax|trade|customs|treaty|non-proliferation)[ -])regimes?",
	"remarkabl[ey]",
	"monumental(?:ly)?",
	"landmark",
	"ground-?breaking",
	"unprecedented(?:ly)?",
	"ambitious(?:ly)?",
	"historic",
	"visionary",
	"exemplary",
	"impressive(?:ly)?",
	"admirabl[ey]",
	"glorious(?:ly)?",
	"heroic(?:ally)?",
	"wisely",
	"giant leaps?",
	"notorious(?:ly)?",
	"brutal(?:ly|ity)?",
	"draconian",
	"shameful(?:ly)?",
	"disgraceful(?:ly)?",
	"outrageous(?:ly)?",
	"appalling(?:ly)?",
	"cosmetic",
	"whitewash(?:es|ed|ing)?",
	"propaganda",
	"dictator(?:s|ial|ship)?",
	"despot(?:s|ic|ism)?",
	"strong(?:man|men)",
	"cronies",
	"so-called",
	"unfortunately",
	"fortunately",
	"regrettabl[ey]",
	"sadly",
	"thankfully",
	"clearly",
	"obviously",
	"undoubtedly",
	"of course",
	"to be sure",
	"к сожалению",
	"к счастью",
	"разумеется",
	"несомненно",
	"грандиозн\\p{L}*",
	"эпохальн\\p{L}*",
	"беспрецедентн\\p{L}*",
	"диктат(?:ор|ур)\\p{L}*",
	"пресловут\\p{L}*",
	"өкінішке",
	"әрине",
	"сөзсіз",
];
const LOADED = new RegExp(`(?<!\\p{L})(?:${LOADED_WORDS.join("|")})(?!\\p{L})`, "iu");

/** Verbs by which a sentence gives its judgement to somebody; "call for" and "so-called" do not. */
const ATTRIBUTING_VERBS: readonly string[] = [
	"call(?:s|ed|ing)?(?! (?:for|on|upon)(?!\\p{L}))",
	"describ(?:es?|ed|ing)",
	"says?",
	"said",
	"saying",
	"considers?",
	"considered",
	"finds?",
	"sees?",
	"presents?",
	"presented",
	"prais(?:es?|ed|ing)",
	"criticis(?:es?|ed|ing)",
	"warn(?:s|ed|ing)?",
	"concludes?",
	"называ\\p{L}+",
	"назва\\p{L}+",
	"счита\\p{L}+",
	"говор\\p{L}+",
	"деп",
];
const ATTRIBUTES = new RegExp(`(?<![\\p{L}-])(?:${ATTRIBUTING_VERBS.join("|")})(?!\\p{L})`, "iu");

const QUOTED = /“[^”]*”|«[^»]*»|„[^“]*“|"[^"]*"|‘[^’]*’/gu;

/** Our texts neither praise nor blame: a loaded word stands in quotation marks or in a sentence that attributes it. */
export const neutralWording: Rule = {
	id: "neutral-wording",
	*check(dataset) {
		for (const { file, id, field, text } of ownTexts(dataset)) {
			if (field === "label" || field === "stakeNote") continue;
			for (const sentence of text.replace(QUOTED, "“”").split(/(?<=[.!?])\s/u)) {
				const word = LOADED.exec(sentence)?.[0];
				if (word === undefined || ATTRIBUTES.test(sentence)) continue;
				yield {
					file,
					id,
					message: `the ${field} says "${word}" in our own voice`,
					mend: `Attribute it: '<speaker> calls it ${word}', or say it without the word.`,
				};
			}
		}
	},
};
