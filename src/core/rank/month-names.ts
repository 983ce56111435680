/** How folded names of the twelve months begin: English, Russian, Kazakh, German, French, Turkish. */
const MONTH_NAMES: readonly string[] = [
	"januar январ қаңтар janvier ocak",
	"februar феврал ақпан fevrier subat",
	"march март наурыз marz mars mart",
	"april апрел сәуір avril nisan",
	"may мая маи мамыр mai mayis",
	"june июн маусым juni juin haziran",
	"july июл шілде juli juillet temmuz",
	"august август тамыз aout agustos",
	"septem сентябр қыркуиек қыркүиек eylul",
	"octo октябр қазан oktober ekim",
	"novem ноябр қараша kasim",
	"decem декабр желтоқсан dezember aralik",
];

/** The shortest beginning has so many letters; all are found by them. */
const KEY_LENGTH = 3;

const BEGINNINGS = Map.groupBy(
	MONTH_NAMES.flatMap((names, index) =>
		names.split(" ").map((name) => ({ name, month: String(index + 1).padStart(2, "0") })),
	),
	({ name }) => name.slice(0, KEY_LENGTH),
);

/** How many letters may follow the beginning of a month's name: an ending of the name or of its case. */
const MAX_ENDING = 5;

/** Names as short as these are words of their own with an ending: mayor, Mais, Martin. */
const SHORT_NAME = 4;

/** The month, `01` to `12`, that a folded word names in any case; undefined for other words. */
export function monthOf(folded: string): string | undefined {
	return BEGINNINGS.get(folded.slice(0, KEY_LENGTH))?.find(({ name }) => {
		if (!folded.startsWith(name)) return false;
		const ending = folded.length - name.length;
		return name.length <= SHORT_NAME && /^[a-z]/u.test(name) ? ending === 0 : ending <= MAX_ENDING;
	})?.month;
}
