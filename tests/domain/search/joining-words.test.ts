import { expect, test } from 'vitest';
import { readDates } from '../../../src/domain/search/asked-dates.ts';

/** The dates read, as `from/to`; an open end is empty. */
function datesOf(words: string, language: string): string | undefined {
	const dates = readDates(words, [language]);
	return dates && `${dates.from ?? ''}/${dates.to ?? ''}`;
}

/** Words before a year, by language and by what they make of 1987. */
const BEFORE_A_YEAR: Record<string, Record<string, string[]>> = {
	en: {
		'1987/1987': ['in', 'during', 'throughout', 'in the', 'in early', 'in mid', 'in late'],
		'1987/': ['since', 'from'],
		'/1987': ['until', 'till', 'up to', 'up until'],
		'/1986': ['before', 'prior to'],
		'1988/': ['after'],
	},
	fr: {
		'1987/1987': ['en', 'dans', 'durant', 'pendant', "dans l'année", 'en début', 'en fin'],
		'1987/': ['depuis', 'dès', 'à partir de'],
		'/1987': ["jusqu'en", "jusqu'à", "jusqu'au"],
		'/1986': ['avant'],
		'1988/': ['après'],
	},
	de: {
		'1987/1987': ['in', 'im', 'während', 'im Jahr', 'im Jahre', 'während des Jahres'],
		'1987/': ['seit', 'ab'],
		'/1987': ['bis', 'bis zum'],
		'/1986': ['vor'],
		'1988/': ['nach'],
	},
	es: {
		'1987/1987': ['en', 'durante', 'en el año'],
		'1987/': ['desde', 'a partir de', 'a partir del'],
		'/1987': ['hasta'],
		'/1986': ['antes de', 'antes del'],
		'1988/': ['después de', 'después del', 'tras'],
	},
	ru: {
		'1987/1987': ['в', 'во', 'в начале', 'в середине', 'в конце'],
		'1987/': ['с', 'со', 'начиная с'],
		'/1987': ['до', 'по'],
		'/1986': ['перед'],
		'1988/': ['после'],
	},
};

const beforeAYear = Object.entries(BEFORE_A_YEAR).flatMap(([language, dates]) =>
	Object.entries(dates).flatMap(([date, words]) =>
		words.map((each) => [`${each} 1987`, language, date] as const),
	),
);

test.each(beforeAYear)('“%s” (%s) is %s', (words, language, date) => {
	expect(datesOf(words, language)).toBe(date);
});

/** Words between two years, and before the first of them. */
const BETWEEN_YEARS: Record<string, string[]> = {
	en: [
		...['between 1987 and 1991', 'between 1987 or 1991', 'from 1987 to 1991'],
		...['1987 until 1991', '1987 till 1991', '1987 through 1991', '1987 to 1991'],
	],
	fr: [
		...['entre 1987 et 1991', 'de 1987 à 1991', 'du 1987 au 1991', "1987 jusqu'en 1991"],
		...["1987 jusqu'à 1991", "1987 jusqu'au 1991", 'entre 1987 ou 1991', "d'1987 à 1991"],
	],
	de: [
		...['zwischen 1987 und 1991', 'zwischen 1987 oder 1991', 'von 1987 bis 1991'],
		...['vom 1987 bis zum 1991'],
	],
	es: [
		...['entre 1987 y 1991', 'de 1987 a 1991', 'del 1987 al 1991', '1987 hasta 1991'],
		...['entre 1987 o 1991'],
	],
	ru: ['между 1987 и 1991', 'между 1987 или 1991', 'с 1987 по 1991', '1987 до 1991'],
};

const betweenYears = Object.entries(BETWEEN_YEARS).flatMap(([language, all]) =>
	all.map((words) => [words, language] as const),
);

test.each(betweenYears)('“%s” (%s) is a range', (words, language) => {
	expect(datesOf(words, language)).toBe('1987/1991');
});

const SEASONS: Record<string, Record<string, string[]>> = {
	'1987-03/1987-05': {
		...{ en: ['spring'], fr: ['printemps'], de: ['Frühling', 'Frühjahr'], es: ['primavera'] },
		ru: ['весна', 'весной', 'весны', 'весну'],
	},
	'1987-06/1987-08': {
		...{ en: ['summer'], fr: ['été'], de: ['Sommer'], es: ['verano'] },
		ru: ['лето', 'летом', 'лета'],
	},
	'1987-09/1987-11': {
		...{ en: ['autumn', 'fall'], fr: ['automne'], de: ['Herbst'], es: ['otoño'] },
		ru: ['осень', 'осенью', 'осени'],
	},
	'1987-12/1988-02': {
		...{ en: ['winter'], fr: ['hiver'], de: ['Winter'], es: ['invierno'] },
		ru: ['зима', 'зимой', 'зимы', 'зиму'],
	},
};

const seasons = Object.entries(SEASONS).flatMap(([date, languages]) =>
	Object.entries(languages).flatMap(([language, names]) =>
		names.map((name) => [`${name} 1987`, language, date] as const),
	),
);

test.each(seasons)('“%s” (%s) is the season %s', (words, language, date) => {
	expect(datesOf(words, language)).toBe(date);
});
