/** How the stories of a list lie over time: what a picture of them is drawn from. */

import type { Message } from '../../words/words.ts';
import { dateInWords } from '../dates/partial-date.ts';
import type { Story } from '../story/story.ts';
import { withDigitsOf } from '../text/digits.ts';
import { numberInWords, storyCount } from '../words/counted.ts';
import { fill } from '../words/fill.ts';
import type { LocaleWith } from '../words/locale.ts';
import { periodOf } from './list-parts.ts';

/** An interval of time and how many stories fall in it. */
export interface Volume {
	/** Parts of an address, as of a part of a list: `['1969']`, `['1969', '07']`; of a decade `['1960s']`. */
	period: string[];
	count: number;
}

/** Most years told one by one: on a phone, more bars would be thinner than four pixels. */
const MOST_YEARS = 60;
/** Fewest stories and intervals that make a picture; of less, a line of text says all. */
const LEAST = { stories: 3, intervals: 2 };
/** Ends the name of a decade: so it can be no year, reads as one says it, and can be an id in a page. */
const DECADE_END = 's';

/** The decade a year lies in: `1960s`. */
export const decadeOf = (year: string): string => `${year.slice(0, -1)}0${DECADE_END}`;

export const isDecade = ([name = '']: string[]): boolean => name.endsWith(DECADE_END);

/**
 * Stories by the year they are filed under in `timeZone`, the oldest first, years without stories
 * too; by decade where that would be more than {@link MOST_YEARS}. Undated stories are left out.
 */
export function volumeByYear(stories: Pick<Story, 'pubDate'>[], timeZone: string): Volume[] {
	const dated = stories.filter(({ pubDate }) => pubDate !== undefined);
	const years = Map.groupBy(dated, (story) => periodOf(story, timeZone)[0] ?? '');
	return evenly(Array.from(years, ([year, { length }]) => ({ period: [year], count: length })));
}

/**
 * Years that have stories, in any order, as equal intervals: see {@link volumeByYear}.
 * @param mostYears more are told by decade.
 */
export function evenly(years: Volume[], mostYears = MOST_YEARS): Volume[] {
	const numbers = years.map(({ period: [year] }) => Number(year)).sort((a, b) => a - b);
	const [first = 0, last = -1] = [numbers[0], numbers.at(-1)];
	const length = last - first + 1;
	const nameOf = (year: string) => (length > mostYears ? decadeOf(year) : year);
	const counts = new Map<string, number>();
	for (let year = first; year <= last; year++) {
		counts.set(nameOf(String(year).padStart(4, '0')), 0);
	}
	for (const { period, count } of years) {
		const name = nameOf(period[0] ?? '');
		counts.set(name, (counts.get(name) ?? 0) + count);
	}
	return Array.from(counts, ([name, count]) => ({ period: [name], count }));
}

/** The interval with the most stories, or those that share the most. */
function peaksOf(volumes: Volume[]): Volume[] {
	const most = Math.max(...volumes.map(({ count }) => count));
	return volumes.filter(({ count }) => count === most);
}

/** Fewest stories of the fullest interval that bars say more about than numbers beside each other. */
const LEAST_FOR_BARS = 3;

/** Whether to draw bars, of which the longest is of `most` stories, or to point out that one. */
export const areWorthBars = (most: number): boolean => most >= LEAST_FOR_BARS;

/** The interval to point out: with the most stories, if there is one such and they are some. */
export function outstanding(volumes: Volume[]): Volume | undefined {
	const [peak, another] = peaksOf(volumes);
	return peak && !another && areWorthBars(peak.count) ? peak : undefined;
}

/** Whether there is anything to see. */
export const isWorthAPicture = (volumes: Volume[]): boolean =>
	volumes.length >= LEAST.intervals && total(volumes) >= LEAST.stories;

type PeriodsLocale = LocaleWith<'periods'>;

/** A year as a language writes it, or a decade by a text in whose place its first year stands. */
function named([name = '']: string[], decade: Message<'decade'>, language: string): string {
	if (!isDecade([name])) return dateInWords(name, language, 'UTC');
	const first = name.slice(0, -DECADE_END.length);
	return fill(decade, { decade: withDigitsOf(first, language) });
}

/** What a year or decade is called in a list: “1969”, “1960s”. */
export const nameOfPeriod = (period: string[], { words, language }: PeriodsLocale): string =>
	named(period, words.periods.decade, language);

/** What it is called within a sentence: “1969”, “the 1960s”. */
export const nameWithin = (period: string[], { words, language }: PeriodsLocale): string =>
	named(period, words.periods.theDecade, language);

/** What the picture of years or decades says: “12 stories from 1957 to 2020, most in 1969: 4”. */
export function volumeInWords(
	volumes: Volume[],
	locale: LocaleWith<'periods' | 'lists' | 'counts'>,
): string {
	const peaks = peaksOf(volumes);
	const [first, last, peak] = [volumes[0], volumes.at(-1), peaks[0]];
	if (!first || !last || !peak) return storyCount(0, locale);
	const { volume, volumeADecade, volumeAYear } = locale.words.lists;
	const said = {
		stories: storyCount(total(volumes), locale),
		first: nameWithin(first.period, locale),
		last: nameWithin(last.period, locale),
		most: numberInWords(peak.count, locale.language),
	};
	if (peaks.length > 1) return fill(isDecade(peak.period) ? volumeADecade : volumeAYear, said);
	return fill(volume, { ...said, peak: nameWithin(peak.period, locale) });
}

const total = (volumes: Volume[]) => volumes.reduce((sum, { count }) => sum + count, 0);

/** Bars of a drawing, in units of its own. */
export interface Bars {
	width: number;
	height: number;
	/** Data of an SVG path that encloses them all. */
	path: string;
	/** Where the middle of the highest bar is, as a part of the width. */
	peakAt: number;
}

const HEIGHT = 40;
/** From the start of a bar to the start of the next. */
const PITCH = 10;
/** Breadth of a bar: of many, what leaves a gap between them; of few, that part of the whole width. */
const BREADTH = { most: 7, ofWhole: 0.025 };

/** Draws volumes as bars that stand from edge to edge; one story is seen beside any number. */
export function barsOf(volumes: Volume[]): Bars {
	const peak = peaksOf(volumes)[0];
	const most = peak?.count ?? 0;
	const breadth = Math.min(BREADTH.most, volumes.length * PITCH * BREADTH.ofWhole);
	const width = tenths((volumes.length - 1) * PITCH + breadth);
	const path = volumes.map(({ count }, i) => {
		const height = Math.max(1, Math.round((HEIGHT * count) / most));
		return count > 0 ? `M${i * PITCH} ${HEIGHT}v-${height}h${tenths(breadth)}v${height}` : '';
	});
	const peakAt = (peak ? volumes.indexOf(peak) * PITCH + breadth / 2 : 0) / width;
	return { width, height: HEIGHT, path: path.join(''), peakAt };
}

const tenths = (length: number) => Math.round(10 * length) / 10;
