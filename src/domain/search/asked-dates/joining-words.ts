/** Words that people put around dates, as one language writes them. */
export interface JoiningWords {
	/** Make a date of a year alone: “in 1987”. */
	in: string[];
	since: string[];
	until: string[];
	before: string[];
	after: string[];
	/** Open a range, but say nothing before a single date: “between 1987 and 1991”. */
	between: string[];
	and: string[];
	to: string[];
	/** Belong to a fuller date, but make none of a year: “on 24 May 1990”, not “the class of 1987”. */
	with: string[];
	/** Stand between any of these and the date and change nothing that we heed: “in the early 1990s”. */
	filler: string[];
	/** Stand between the parts of a date: “24th of May”. */
	of: string[];
	/** Stand after a year. */
	year: string[];
	/** What stands before and after the first year of a decade: “1990s”, “années 1990”. */
	decade: { before: string[]; after: string[] };
	/** Stand after the number of a century. */
	century: string[];
	seasons: Record<Season, string[]>;
}

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** By BCP 47 primary language. Languages without a row are read by the names Intl has for months. */
export const JOINING_WORDS: Record<string, JoiningWords> = {
	en: {
		in: ['in', 'during', 'throughout'],
		since: ['since', 'from'],
		until: ['until', 'till', 'up to', 'up until'],
		before: ['before', 'prior to'],
		after: ['after'],
		between: ['between'],
		and: ['and', 'or'],
		to: ['to', 'until', 'till', 'through'],
		with: ['of', 'on', 'dated'],
		filler: ['the', 'year', 'early', 'mid', 'late', 'beginning of', 'middle of', 'end of'],
		of: ['of'],
		year: [],
		decade: { before: [], after: ['s', "'s"] },
		century: ['century'],
		seasons: {
			spring: ['spring'],
			summer: ['summer'],
			autumn: ['autumn', 'fall'],
			winter: ['winter'],
		},
	},
	fr: {
		in: ['en', 'dans', 'durant', 'pendant'],
		since: ['depuis', 'dès', 'à partir de', 'à partir du', "à partir d'"],
		until: ["jusqu'en", "jusqu'à", "jusqu'au"],
		before: ['avant'],
		after: ['après'],
		between: ['entre', 'de', 'du', "d'"],
		and: ['et', 'ou'],
		to: ['à', 'au', "jusqu'en", "jusqu'à", "jusqu'au"],
		with: ['de', 'du', "d'", 'à', 'au'],
		filler: ['le', 'la', 'les', "l'", 'des', 'année', 'an', 'début', 'mi', 'fin'],
		of: ['de'],
		year: [],
		decade: { before: ['années'], after: [] },
		century: ['siècle'],
		seasons: {
			spring: ['printemps'],
			summer: ['été'],
			autumn: ['automne'],
			winter: ['hiver'],
		},
	},
	de: {
		in: ['in', 'im', 'während'],
		since: ['seit', 'ab'],
		until: ['bis', 'bis zum'],
		before: ['vor'],
		after: ['nach'],
		between: ['zwischen', 'von', 'vom'],
		and: ['und', 'oder'],
		to: ['bis', 'bis zum'],
		with: ['am', 'vom', 'von'],
		filler: [
			...['der', 'die', 'das', 'den', 'dem', 'des', 'Jahr', 'Jahre', 'Jahres'],
			...['Anfang', 'Mitte', 'Ende', 'frühen', 'späten'],
		],
		of: [],
		year: [],
		decade: { before: [], after: ['er', 'er Jahre', 'er Jahren', 'er-Jahre', 'er-Jahren'] },
		century: ['Jahrhundert', 'Jahrhunderts'],
		seasons: {
			spring: ['Frühling', 'Frühjahr'],
			summer: ['Sommer'],
			autumn: ['Herbst'],
			winter: ['Winter'],
		},
	},
	es: {
		in: ['en', 'durante'],
		since: ['desde', 'a partir de', 'a partir del'],
		until: ['hasta'],
		before: ['antes de', 'antes del'],
		after: ['después de', 'después del', 'tras'],
		between: ['entre', 'de', 'del'],
		and: ['y', 'o'],
		to: ['a', 'al', 'hasta'],
		with: ['de', 'del', 'a'],
		filler: ['el', 'la', 'los', 'año', 'principios de', 'mediados de', 'finales de'],
		of: ['de', 'del'],
		year: [],
		decade: { before: ['años', 'década de'], after: [] },
		century: [],
		seasons: {
			spring: ['primavera'],
			summer: ['verano'],
			autumn: ['otoño'],
			winter: ['invierno'],
		},
	},
	ru: {
		in: ['в', 'во'],
		since: ['с', 'со', 'начиная с'],
		// “До 1990” may mean either; the year is left in, so that no story is lost.
		until: ['до', 'по'],
		before: ['перед'],
		after: ['после'],
		between: ['между'],
		and: ['и', 'или'],
		to: ['по', 'до'],
		with: ['от'],
		filler: ['начале', 'середине', 'конце', 'начала', 'середины', 'конца'],
		of: [],
		year: ['год', 'года', 'году', 'годы', 'годов', 'годами', 'гг'],
		decade: { before: [], after: ['е', 'х', '-е', '-х', '-е годы', '-х годов', '-х годах'] },
		century: ['век', 'века', 'веке'],
		seasons: {
			spring: ['весна', 'весной', 'весны', 'весну'],
			summer: ['лето', 'летом', 'лета'],
			autumn: ['осень', 'осенью', 'осени'],
			winter: ['зима', 'зимой', 'зимы', 'зиму'],
		},
	},
};
