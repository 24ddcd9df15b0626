import { LETTER } from './asked-dates/date-form.ts';
import { type DateReader, dateReader } from './asked-dates/date-reader.ts';
import { fold } from './asked-dates/fold.ts';
import type { DateRange } from './asked-dates/ranges.ts';

/** Dates found in what somebody typed. */
export interface AskedDates extends DateRange {
	/** The stretch that gave them, as typed. */
	words: string;
	/** The other words, a space between them; what is in quotes is as typed. */
	rest: string;
}

/** Every date has a year, or at least the number of a century. */
const LEAST_DATE = /\p{Nd}{2}/u;
/** Where a word or number begins that is no part of another, of a sum or of a tag. */
const WORD = new RegExp(`(?<!${LETTER}|${LETTER}-|[#@$£€\\\\\\/]|\\p{N}[.,:])[\\p{L}\\p{N}]`, 'gu');
/** What is in quotes of any sort, closed or not. */
const QUOTED = /(["“”„«»「」『』][^"“”„«»「」『』]*(?:["“”„«»「」『』]|$))/g;
/** Stands for every sign of what is in quotes, where no date is read. */
const HIDDEN = '\ufffc';
/** A minus before a word leaves it out; between two words it is a hyphen or a dash. */
const MINUS = /(?:^|\s)[-–]$/;
/** Signs that only parted a date from the words beside it. */
const PARTING_BEFORE = /(?<![\s,;:(–—-])[\s,;:(–—-]+$/;
const PARTING_AFTER = /^(?:['’]s(?!\p{L}))?[\s,;:.?!)]+/u;

const readers = new Map<string, DateReader>();

function readerFor(languages: string[]): DateReader {
	const key = languages.join();
	const reader = readers.get(key) ?? dateReader(languages);
	readers.set(key, reader);
	return reader;
}

/**
 * Finds the date or range of dates that somebody typed among other words: “letter, autumn 2022”,
 * “since May 1990”, “1987–1991”. It is read from English and the `languages`, with northern
 * seasons, for the years 1000 to 2999. None is found in quotes or after a minus, where the day and
 * the month may be either, or where there are several; a year alone is none either, since many
 * headlines have one (“1987 budget”), but “in 1987” and 1987年 are.
 * @param languages BCP 47 tags.
 * @returns first and last day, month or year, of which one is missing if that end is open.
 * @throws RangeError if a language is no BCP 47 tag.
 */
export function readDates(words: string, languages: string[]): AskedDates | undefined {
	const text = words.normalize('NFC');
	// Most searches need no calendar, which takes a while to prepare.
	if (!LEAST_DATE.test(text)) return undefined;
	const [date, another] = datesIn(text, readerFor(languages));
	if (!date || another) return undefined;
	const { start, end, range } = date;
	const before = text.slice(0, start).replace(PARTING_BEFORE, '');
	const after = text.slice(end).replace(PARTING_AFTER, '');
	return { words: text.slice(start, end), ...range, rest: singleSpaced(`${before} ${after}`) };
}

interface Found {
	start: number;
	end: number;
	range: DateRange;
}

function datesIn(text: string, read: DateReader): Found[] {
	const unquoted = text.replace(QUOTED, (quoted) => HIDDEN.repeat(quoted.length));
	const plain = fold(unquoted);
	const found: Found[] = [];
	let passed = 0;
	for (const { index: start } of plain.matchAll(WORD)) {
		const stretch = start < passed ? undefined : read(plain, start, unquoted);
		if (!stretch) continue;
		const { end, range } = stretch;
		// What is no date is passed over whole: “31 February 2022” holds no February.
		passed = end;
		const before = plain.slice(Math.max(0, start - 2), start);
		if (range && !MINUS.test(before)) found.push({ start, end, range });
	}
	return found;
}

const singleSpaced = (text: string) =>
	text
		.split(QUOTED)
		.map((part, index) => (index % 2 === 0 ? part.replace(/\s+/g, ' ') : part))
		.join('')
		.trim();
