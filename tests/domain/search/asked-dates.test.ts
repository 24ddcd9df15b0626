import { describe, expect, test } from 'vitest';
import { readDates } from '../../../src/domain/search/asked-dates.ts';

/** The dates read, as `from/to`; an open end is empty. */
function datesOf(words: string, languages: string[] = []): string | undefined {
	const dates = readDates(words, languages);
	return dates && `${dates.from ?? ''}/${dates.to ?? ''}`;
}

describe('a date', () => {
	test.each([
		['October 2022', '2022-10'],
		['october 2022', '2022-10'],
		['IN OCTOBER 2022', '2022-10'],
		['Oct 2022', '2022-10'],
		['Oct. 2022', '2022-10'],
		['Sept. 2022', '2022-09'],
		['October, 2022', '2022-10'],
		['October of 2022', '2022-10'],
		['may 2022', '2022-05'],
		['24 October 2022', '2022-10-24'],
		['October 24, 2022', '2022-10-24'],
		['October 24 2022', '2022-10-24'],
		['24th Oct 2022', '2022-10-24'],
		['the 1st of May 1968', '1968-05-01'],
		['Monday, 24 October 2022', '2022-10-24'],
		['24-Oct-2022', '2022-10-24'],
		['2022-10-24', '2022-10-24'],
		['2022/10/24', '2022-10-24'],
		['2022-10', '2022-10'],
		['10/2022', '2022-10'],
		['24/10/2022', '2022-10-24'],
		['10/24/2022', '2022-10-24'],
		['24.10.2022', '2022-10-24'],
		['29 February 2024', '2024-02-29'],
		['mid-October 2022', '2022-10'],
		['in 1987', '1987'],
		['during the year 1987', '1987'],
		['in early 1987', '1987'],
		['in 1000', '1000'],
		['in 2999', '2999'],
	])('“%s” is %s', (words, date) => {
		expect(datesOf(words)).toBe(`${date}/${date}`);
	});

	test.each([
		['spring 2022', '2022-03/2022-05'],
		['summer of 1969', '1969-06/1969-08'],
		['the summer of 1969', '1969-06/1969-08'],
		['autumn 2022', '2022-09/2022-11'],
		['fall 2022', '2022-09/2022-11'],
		['winter 2022', '2022-12/2023-02'],
		['winter 2022/23', '2022-12/2023-02'],
		['winter of 2022–2023', '2022-12/2023-02'],
		['1990s', '1990/1999'],
		['the 1990s', '1990/1999'],
		['1990’s', '1990/1999'],
		['the late 1980s', '1980/1989'],
		['the mid-1990s', '1990/1999'],
		['the 2000s', '2000/2009'],
		['the 1900s', '1900/1999'],
		['19th century', '1801/1900'],
		['in the 20th-century', '1901/2000'],
	])('“%s” is all of %s', (words, dates) => {
		expect(datesOf(words)).toBe(dates);
	});
});

describe('a range', () => {
	test.each([
		['between 1987 and 1991', '1987/1991'],
		['from 1987 to 1991', '1987/1991'],
		['from 1987 until 1991', '1987/1991'],
		['1987 to 1991', '1987/1991'],
		['1987-1991', '1987/1991'],
		['1987–1991', '1987/1991'],
		['1987 – 1991', '1987/1991'],
		['1987-91', '1987/1991'],
		['in 1987 and 1991', '1987/1991'],
		['1980s and 1990s', '1980/1999'],
		['between the 1970s and the late 1990s', '1970/1999'],
		['October 2021 to March 2022', '2021-10/2022-03'],
		['2022-10-24 to 2022-11-03', '2022-10-24/2022-11-03'],
		['from 1987 to May 1991', '1987/1991-05'],
	])('“%s” goes from one date to another: %s', (words, dates) => {
		expect(datesOf(words)).toBe(dates);
	});

	test.each([
		['Oct-Nov 2022', '2022-10/2022-11'],
		['between March and May 1990', '1990-03/1990-05'],
		['spring and summer 2022', '2022-03/2022-08'],
		['24–26 October 2022', '2022-10-24/2022-10-26'],
		['October 24-26, 2022', '2022-10-24/2022-10-26'],
		['26 October to 3 November 2022', '2022-10-26/2022-11-03'],
		['March 3 – April 2, 1990', '1990-03-03/1990-04-02'],
		['December to February 1990', '1989-12/1990-02'],
	])('“%s” may name the month or year once: %s', (words, dates) => {
		expect(datesOf(words)).toBe(dates);
	});

	test.each([
		['since 2019', '2019/'],
		['from May 1990', '1990-05/'],
		['since the 1990s', '1990/'],
		['until May 1990', '/1990-05'],
		['up to 1990', '/1990'],
		['until the end of winter 2022', '/2023-02'],
	])('“%s” includes what it names: %s', (words, dates) => {
		expect(datesOf(words)).toBe(dates);
	});

	test.each([
		['before 1990', '/1989'],
		['before January 1990', '/1989-12'],
		['before 1 March 2024', '/2024-02-29'],
		['before autumn 2022', '/2022-08'],
		['after 1990', '1991/'],
		['after December 1990', '1991-01/'],
		['after 31 December 1990', '1991-01-01/'],
		['after the 1990s', '2000/'],
	])('“%s” leaves out what it names: %s', (words, dates) => {
		expect(datesOf(words)).toBe(dates);
	});

	test.each(['from 1991 to 1987', '1991-1987', '28 to 3 November 2022', 'winter 1962-1964'])(
		'“%s” is none',
		(words) => {
			expect(datesOf(words)).toBeUndefined();
		},
	);
});

describe('what may be something else is no date', () => {
	test.each([
		['a year alone', '1987 budget'],
		['a year alone, with a word that makes a month vaguer', 'early 1987'],
		['two years that nothing makes a range', '1987 and 1991'],
		['a season, a crop or a budget of two years', '1987-88 crop'],
		['another of these', 'USDA 1986/87 wheat'],
		['a month without a year', 'October'],
		['a day without a year', '4 July'],
		['a year of two figures', '24 Oct 22'],
		['a day and a month in either order', '4/5/2022'],
		['a word that begins like a month', 'marching 2022'],
		['another of these', 'maybe 2022'],
		['a number with a sign', 'in $2000'],
		['a share', 'in 1987%'],
		['a part of a number', 'in 1987,500 or in 1987.5'],
		['a number too early', 'in 0999'],
		['a number too late', 'in 3000'],
		['a part of a compound', 'in 1987-built homes'],
		['a tag', '#october 2022'],
		['a range of years without an end', 'march to 2022'],
	])('%s: “%s”', (_, words) => {
		expect(datesOf(words)).toBeUndefined();
	});

	test.each([
		'1986 NET LOSS 4TH QTR',
		'May Department Stores',
		'March of Dimes',
		'7 1/2 pct notes 1997',
		'1,200 1987 models',
		'9/11',
		'Boeing 747-400',
		'Year 2000 bug',
		'',
	])('the headline “%s”', (words) => {
		expect(datesOf(words)).toBeUndefined();
	});

	test.each(['31 February 2022', '29 February 2023', '32 October 2022', '0 May 2022', '2022-13'])(
		'“%s”, which is not in the calendar, nor any part of it',
		(words) => {
			expect(datesOf(words)).toBeUndefined();
		},
	);

	test('a range with an end that is not in the calendar, nor its other end', () => {
		expect(datesOf('31 February to 3 March 2022')).toBeUndefined();
		expect(datesOf('from 3 March to 31 April 2022')).toBeUndefined();
	});

	test.each([
		'“October 2022”',
		'"October 2022" letter',
		'„Oktober“ „in 1987“',
		'«since 1987»',
		'「in 1987」',
		'『since 1987',
		'"since 1987',
		'in "1987"',
	])('what stands in quotes, even if they are still open: %s', (words) => {
		expect(datesOf(words)).toBeUndefined();
	});

	test.each(['budget -2022', '-in 1987', '-24 October 2022', '-2022-10', '1987 -1991', '–in 1987'])(
		'what stands after a minus: %s',
		(words) => {
			expect(datesOf(words)).toBeUndefined();
		},
	);

	test('one of several dates, since either may be meant', () => {
		expect(datesOf('budget October 2021 speech March 2022')).toBeUndefined();
	});
});

describe('the other words', () => {
	const restOf = (words: string) => readDates(words, [])?.rest;

	test.each([
		['letter about Ukraine in October 2022', 'letter about Ukraine'],
		['that letter about Ukraine, autumn 2022', 'that letter about Ukraine'],
		['the autumn of 2022 harvest', 'harvest'],
		['letter of 24 October 2022', 'letter'],
		['budget (October 2022) cuts', 'budget cuts'],
		['budget - October 2022', 'budget'],
		['October 2022: budget', 'budget'],
		['October 2022’s budget', 'budget'],
		['what happened in October 2022?', 'what happened'],
		['  oil   in 1987   prices ', 'oil prices'],
		['in 1987 -war', '-war'],
		['war -peace in 1987', 'war -peace'],
		['covid-19 October 2022', 'covid-19'],
		['Flight 370 March 2014', 'Flight 370'],
		['Top 10 - October 2022', 'Top 10'],
		['1987 and October 2022', '1987 and'],
		['since 2019', ''],
	])('of “%s” are “%s”', (words, rest) => {
		expect(restOf(words)).toBe(rest);
	});

	test('in quotes stay as they were typed', () => {
		expect(restOf('“in  1987” October 2022 -"the  war"')).toBe('“in  1987” -"the  war"');
	});
});

test('the words that gave a date are told as they were typed', () => {
	expect(readDates('Letter,  IN   October 2022 war', [])).toEqual({
		words: 'IN   October 2022',
		from: '2022-10',
		to: '2022-10',
		rest: 'Letter war',
	});
	expect(readDates('guerre, l’été 2022', ['fr'])?.words).toBe('l’été 2022');
});

test('an open end is left out', () => {
	expect(readDates('war since 2019', [])).toEqual({
		words: 'since 2019',
		from: '2019',
		rest: 'war',
	});
});

describe('other languages', () => {
	test.each([
		['fr', 'octobre 2022', '2022-10/2022-10'],
		['fr', '24 oct. 2022', '2022-10-24/2022-10-24'],
		['fr', '1er mai 1968', '1968-05-01/1968-05-01'],
		['fr', 'février 2022', '2022-02/2022-02'],
		['fr', 'fevrier 2022', '2022-02/2022-02'],
		['fr', 'été 2022', '2022-06/2022-08'],
		['fr', 'années 1990', '1990/1999'],
		['fr', '19e siècle', '1801/1900'],
		['fr', 'du 3 au 5 mai 1968', '1968-05-03/1968-05-05'],
		['fr', 'jusqu’en mai 1990', '/1990-05'],
		['de', 'Oktober 2022', '2022-10/2022-10'],
		['de', '24. Oktober 2022', '2022-10-24/2022-10-24'],
		['de', 'Montag, den 24. Oktober 2022', '2022-10-24/2022-10-24'],
		['de', 'Frühjahr 2022', '2022-03/2022-05'],
		['de', 'in den 1990er Jahren', '1990/1999'],
		['de', 'im Jahr 1987', '1987/1987'],
		['de', 'zwischen 1987 und 1991', '1987/1991'],
		['es', '24 de octubre de 2022', '2022-10-24/2022-10-24'],
		['es', 'otoño de 2022', '2022-09/2022-11'],
		['es', 'desde mayo hasta julio de 1990', '1990-05/1990-07'],
		['es', 'antes de 1990', '/1989'],
		['ru', 'октябрь 2022', '2022-10/2022-10'],
		['ru', 'октября 2022', '2022-10/2022-10'],
		['ru', '24 октября 2022 г.', '2022-10-24/2022-10-24'],
		['ru', 'осенью 2022 года', '2022-09/2022-11'],
		['pl', '24 października 2022', '2022-10-24/2022-10-24'],
		['pt-BR', '24 de out. de 2022', '2022-10-24/2022-10-24'],
		['hu', '2022. október 24.', '2022-10-24/2022-10-24'],
		['vi', 'tháng 1 năm 2022', '2022-01/2022-01'],
		['vi', 'tháng 10 năm 2022', '2022-10/2022-10'],
		['ja', '手紙2022年10月24日の', '2022-10-24/2022-10-24'],
		['ko', '2022년 10월 24일', '2022-10-24/2022-10-24'],
	])('%s: “%s” is %s', (language, words, dates) => {
		expect(datesOf(words, [language])).toBe(dates);
	});

	test('leave no words of the date behind', () => {
		const restOf = (words: string, language: string) => readDates(words, [language])?.rest;
		expect(restOf('événements de mai 1968', 'fr')).toBe('événements');
		expect(restOf('выборы 24 октября 2022 года', 'ru')).toBe('выборы');
		expect(restOf('2022년 10월 24일 편지', 'ko')).toBe('편지');
	});

	test('are read together, and English with them', () => {
		for (const words of ['octobre 2022', 'Oktober 2022', 'October 2022', 'Oct. 2022']) {
			expect(datesOf(words, ['fr', 'de'])).toBe('2022-10/2022-10');
		}
	});

	test('are read if asked for only', () => {
		expect(datesOf('octobre 2022')).toBeUndefined();
		expect(datesOf('octobre 2022', ['de'])).toBeUndefined();
	});

	test('may be typed with letters and accents apart', () => {
		expect(readDates('lettre, août 2022'.normalize('NFD'), ['fr'])).toMatchObject({
			from: '2022-08',
			rest: 'lettre',
		});
	});
});

// A time that grew with the square of the length would go beyond the limit of every test.
test.each(['the ', 'in the ', 'in 1987 ', '1 may to ', '12-', 'may,. ', '19', ' '])(
	'a text of 50,000 times “%s” is read to its end',
	(words) => {
		const read = readDates(`Ukraine ${words.repeat(50_000)}war in 1987`, []);
		expect(read?.rest ?? 'Ukraine').toMatch(/^Ukraine/);
	},
);
