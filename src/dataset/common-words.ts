/** Words, folded, that join others; they give no term away. */
const JOINING_WORDS =
	"a an and at by for from in of on or the to with das dem den der des die fur im und vom von zu au aux dans de du en et la le les par pour sur ile ve в для за и из к на о от по с бен да және мен пен";

/** Names of Kazakhstan, folded: the rest of a form that has one is rarer where it matters. */
const COUNTRY_NAMES = "kazakhstan kazakstan kazakistan kasachstan qazaqstan казахстан казакстан қазақстан";

/**
 * Words, folded, that stand on so many pages that they give no term away. Taken from what let most pages without a word
 * on Kazakhstan through.
 */
const COMMON_WORDS = (
	"alma asia blood bloody capital central centrale city confiance confidence congress council european europa europeenne first hauptstadt invest january " +
	"leaders mausolee mausoleum monde nation national nations people peoples state states offentlichen orda otan partei parti partisi party public region regional relations " +
	"religion religions religious republic republique sanglant blutiger spirit spiritual spirituelle summit tradition traditional " +
	"traditionellen traditionnelles tragic trust union world jol zhol " +
	"cumhuriyeti dunyasinin geleneksel konseyi liderlerinin toplumsal zirvesi " +
	"город города отношения духовная европеискии кровавыи область области общественного партия президент программа республика " +
	"саммит стипендия трагическии традиционных центральная центральнои " +
	"бағдарламасы дүниесінің дәстүрлі еуропалық жол көтерілісі лидерлері лидерлерінің облысы оқиғасы орталық партиясы " +
	"президенті республикасы қаласы қоғамдық ұлттық әлемінің"
).split(" ");

/** Words that share so many first letters are told apart by no form of theirs. */
const HEAD_LETTERS = 6;

const COMMON_HEADS: ReadonlySet<string> = new Set(
	[...COMMON_WORDS, ...JOINING_WORDS.split(" "), ...COUNTRY_NAMES.split(" ")].map(headOf),
);

/** True for a folded word that is, or starts as, one that stands on many pages. */
export function isCommon(word: string): boolean {
	return COMMON_HEADS.has(headOf(word));
}

function headOf(word: string): string {
	return word.slice(0, HEAD_LETTERS);
}
