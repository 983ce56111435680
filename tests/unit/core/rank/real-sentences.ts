/** A sentence as news writes it, with the claims on a topic of which any may be the nearest. */
export interface RealSentence {
	readonly topic: string;
	readonly sentence: string;
	/** Ids of claims; none where no claim is near. */
	readonly nearest: readonly string[];
}

function of(topic: string, rows: Readonly<Record<string, readonly string[]>>): RealSentence[] {
	return Object.entries(rows).map(([sentence, nearest]) => ({ topic, sentence, nearest }));
}

const BOTH_REVIEWED = ["newjurist-13-cases-reviewed", "infoquest-1-court-reviewed-cases"];

/** Sentences of our own, labelled by hand before the ranking was run on them. */
export const REAL_SENTENCES: readonly RealSentence[] = [
	...of("constitutional-court", {
		"Since it opened, the Constitutional Court has considered 23 cases, its chair told reporters.": BOTH_REVIEWED,
		"The court has by now reviewed around 70 cases, according to Azimova.": BOTH_REVIEWED,
		"Citizens sent roughly 4,000 appeals to the Constitutional Court in its first eight months.": [
			"newjurist-12-appeals-received",
		],
		"Five provisions were found unconstitutional by the court.": ["newjurist-14-norms-unconstitutional"],
		"The Constitutional Court began work on 1 January 2023.": ["newjurist-12-court-began-work"],
		"Unlike the former Constitutional Council, any citizen may now apply to the court.": [
			"newjurist-12-open-to-every-citizen",
			"newjurist-12-council-cases",
		],
		"Конституционный суд начал работу 1 января 2023 года.": ["newjurist-12-court-began-work"],
		"За восемь месяцев в Конституционный суд поступило около 4 тысяч обращений граждан.": [
			"newjurist-12-appeals-received",
		],
		"Конституционный суд рассмотрел 23 дела.": BOTH_REVIEWED,
		"Суд признал пять норм неконституционными.": ["newjurist-14-norms-unconstitutional"],
		"Конституциялық Сот 2023 жылғы 1 қаңтарда жұмысын бастады.": ["newjurist-12-court-began-work"],
		"Конституциялық Сотқа азаматтардан 4 мыңға жуық өтініш түсті.": ["newjurist-12-appeals-received"],
		"Конституциялық Сот 70 істі қарады.": BOTH_REVIEWED,
		"Das Verfassungsgericht hat bisher 23 Fälle geprüft.": BOTH_REVIEWED,
		"Beim Verfassungsgericht gingen rund 4.000 Beschwerden von Bürgern ein.": ["newjurist-12-appeals-received"],
		"La Cour constitutionnelle a examiné 70 affaires.": BOTH_REVIEWED,
		"Anayasa Mahkemesi 1 Ocak 2023'te çalışmaya başladı.": ["newjurist-12-court-began-work"],
		"Anayasa Mahkemesi 23 davayı inceledi.": BOTH_REVIEWED,
	}),
	...of("death-penalty", {
		"Kazakhstan keeps the death penalty for terrorism and war crimes.": [
			"eureporter-15-permitted-in-special-circumstances",
		],
		"Смертная казнь сохраняется за терроризм и военные преступления.": [
			"eureporter-15-permitted-in-special-circumstances",
		],
		"Kazakhstan removed capital punishment from its constitution, citing the right to life.": [
			"newjurist-8-death-penalty-abolished",
		],
		"Terörizm suçları için idam cezası sürüyor.": ["eureporter-15-permitted-in-special-circumstances"],
	}),
	...of("referendum-2022", {
		"In June 2022, 77.18 percent of voters backed the amendments in a referendum.": ["newjurist-16-referendum-support"],
		"На референдуме 5 июня 2022 года поправки поддержали 77,18% избирателей.": ["newjurist-16-referendum-support"],
		"2022 жылғы 5 маусымдағы референдумда сайлаушылардың 77,18 пайызы түзетулерді қолдады.": [
			"newjurist-16-referendum-support",
		],
		"Beim Referendum im Juni 2022 stimmten 77,18 Prozent der Wähler zu.": ["newjurist-16-referendum-support"],
		"Lors du référendum du 5 juin 2022, plus de 77 % des électeurs ont soutenu la réforme.": [
			"newjurist-16-referendum-support",
		],
		"5 Haziran 2022 referandumunda seçmenlerin yüzde 77'si reformu destekledi.": ["newjurist-16-referendum-support"],
		"The reforms started on 5 June 2022.": ["tnmn-3-reforms-initiated-june-2022"],
	}),
	...of("party-threshold", {
		"The bar for entering the Mazhilis fell from 7 to 5 percent.": ["newjurist-7-threshold-lowered"],
		"Порог для прохождения партий в Мажилис снижен с 7 до 5 процентов.": ["newjurist-7-threshold-lowered"],
	}),
	...of("presidential-term-limit", {
		"A president may now serve one seven-year term only.": ["britishjournal-17-single-seven-year-term"],
		"Президент избирается на один семилетний срок без права переизбрания.": [
			"britishjournal-17-single-seven-year-term",
		],
		"Der Präsident darf nur eine siebenjährige Amtszeit ohne Wiederwahl absolvieren.": [
			"britishjournal-17-single-seven-year-term",
		],
		"Any return to a president for life would have to be approved by parliament.": [
			"britishjournal-18-parliament-must-approve",
		],
	}),
	...of("eu-trade", {
		"The European Union accounts for about 48 percent of investment in Kazakhstan.": ["eureporter-31-investment-share"],
		"На ЕС приходится более половины внешней торговли Казахстана.": ["eureporter-31-trade-share"],
		"More than 4,000 companies with European capital operate in the country.": [
			"eureporter-31-companies-with-europeans",
		],
		"В Казахстане работают около 2000 совместных предприятий.": ["eureporter-31-joint-ventures"],
		"Rund 4.000 Unternehmen mit europäischer Beteiligung sind tätig.": ["eureporter-31-companies-with-europeans"],
	}),
	...of("human-rights", {
		"The European Parliament’s resolution of 11 February 2021 urged an end to violations.": [
			"eureporter-4-end-broad-violations",
		],
		"Вилли Фотре призвал к быстрому прогрессу в области прав человека.": ["eureporter-9-quick-progress-needed"],
		"Torture and ill-treatment are now clearly defined in law.": ["newjurist-11-torture-defined"],
		"Пытки теперь чётко определены в законе.": ["newjurist-11-torture-defined"],
		"Nirj Deva, a former Tory MEP, spoke of meaningful progress.": ["eureporter-6-deva-meaningful-progress"],
	}),
	...of("ukraine-war", {
		"Kazakhstan has stayed neutral in the war.": ["britishjournal-11-stayed-neutral"],
		"Казахстан сохраняет нейтралитет в войне.": ["britishjournal-11-stayed-neutral"],
	}),
	...of("russian-migrants", {
		"Tens of thousands of Russians crossed the border after mobilisation was announced.": [
			"britishjournal-8-russians-arrived",
		],
		"После объявления мобилизации в Казахстан въехали около 200 тысяч россиян.": ["britishjournal-8-russians-arrived"],
	}),
	...of("russia-border", {
		"Длина границы с Россией составляет 7,6 тысячи километров.": ["britishjournal-19-border-length"],
		"Die Grenze zu Russland ist 7.600 Kilometer lang.": ["britishjournal-19-border-length"],
	}),
	...of("national-council-public-trust", {
		"The council has 44 members.": ["eureporter-12-council-has-44-members"],
		"Journalists and political scientists sit on the National Council of Public Trust.": [
			"eureporter-12-council-all-walks-of-society",
		],
	}),
	...of("gender-equality", {
		"Quotas for women in parliament were raised.": ["newjurist-8-quotas-for-women"],
		"В парламенте введены квоты для женщин.": ["newjurist-8-quotas-for-women"],
		"Women may now take any job.": ["newjurist-8-job-restrictions-repealed"],
	}),
	...of("assembly-of-people", {
		"Thirty languages are taught at the centres.": ["eureporter-18-languages-taught"],
		"Почти 200 центров поддерживает Ассамблея народа Казахстана.": ["eureporter-18-assembly-supports-centres"],
	}),
	...of("digitalization-ai", {
		"По дну Каспия проложат оптоволоконную линию.": ["tnmn-10-caspian-fibre-optic-line"],
		"A supercomputer is to be built.": ["tnmn-10-supercomputer-and-data-centre"],
	}),
];
