import { calendarNames } from './calendar-names.ts';
import { LETTER } from './date-form.ts';
import { dateForms } from './date-forms.ts';
import { joiningPatterns, type Lead } from './joining-patterns.ts';
import { span } from './periods.ts';
import { boundedBy, completedRange, completes, type DateRange } from './ranges.ts';
import { dateFinder, endFinder, type WrittenDate } from './sticky.ts';

/** A stretch of a text that is written as a date or a range of dates. */
export interface DateStretch {
	end: number;
	/** Undefined if there is no such date, or it may be another. */
	range: DateRange | undefined;
}

/** Reads the stretch that begins at a place of a folded text, if one does; `typed` is the text as it was. */
export type DateReader = (text: string, start: number, typed: string) => DateStretch | undefined;

/** English is read everywhere; Americans and Britons write dates in different ways. */
const ENGLISH = ['en', 'en-GB'];
/** No more of a word, a number or a sum follows a date. */
const END = `(?!${LETTER}|%|-${LETTER}|[–.,:\\/]\\p{N})`;
/** What makes a date of a year alone. */
const MAKE_DATES: Lead[] = ['in', 'since', 'until', 'before', 'after'];
/** What a word after a date may say of it. */
const BOUNDS = ['since', 'until', 'before', 'after'] as const;
/** A year alone, in letters: what counts years is no date. */
const YEAR_LENGTH = 4;
/** What may stand before two dates that “and” joins. */
const OPEN_RANGES: Lead[] = ['in', 'since', 'between'];

/** The beginning of what may be a date or a range. */
interface Opening {
	/** What the word before it says; `with` if there is none. */
	leads: ReadonlySet<Lead>;
	first: WrittenDate;
	/** Whether the first date needs a second: “October”, or one of these words: “1987”. */
	lacks: 'nothing' | 'word' | 'end';
}

/** @throws RangeError if a language is no BCP 47 tag. */
export function dateReader(languages: string[]): DateReader {
	const names = calendarNames([...ENGLISH, ...languages]);
	const joining = joiningPatterns([...ENGLISH, ...languages], names);
	const forms = dateForms(names, joining);
	const fullAt = dateFinder(forms.full);
	const yearAt = dateFinder([forms.year], joining.behind);
	const partialAt = dateFinder(forms.partial);
	const afterLead = endFinder(joining.lead);
	const afterBehind = endFinder(joining.behind);
	const afterFillers = endFinder(joining.fillers);
	const afterTo = endFinder(joining.to);
	const afterAnd = endFinder(joining.and);
	const afterEnd = endFinder(END);

	function openingAt(text: string, start: number, typed: string): Opening | undefined {
		const led = afterLead(text, start);
		const leads = led
			? joining.leadsOf(text.slice(start, led), typed.slice(start, led))
			: new Set<Lead>(['with']);
		const at = afterFillers(text, led ?? start) ?? start;
		const full = fullAt(text, at);
		if (full) return { leads, first: full, lacks: 'nothing' };
		const year = yearAt(text, at);
		if (year) return { leads, first: year, lacks: 'word' };
		const first = partialAt(text, at);
		return first && { leads, first, lacks: 'end' };
	}

	/** What is said after a date, and where that ends. */
	function trailAt(text: string, start: number) {
		const end = afterBehind(text, start);
		return { end: end ?? start, says: joining.trailsOf(end ? text.slice(start, end) : '') };
	}

	function rangeAt(text: string, { leads, first, lacks }: Opening): DateStretch | undefined {
		const opens = OPEN_RANGES.some((lead) => leads.has(lead));
		if (!opens && !leads.has('with')) return undefined;
		// “1987 and 1991” alone may be any two numbers.
		const mayAnd = opens || lacks !== 'word';
		const to = afterTo(text, first.end);
		const joined = to ?? afterAnd(text, first.end);
		if (!joined) return undefined;
		const at = afterFillers(text, joined) ?? joined;
		const last = fullAt(text, at) ?? yearAt(text, at);
		if (!last) return undefined;
		const trail = trailAt(text, last.end);
		const closes = trail.says.has('between');
		if (!to && !mayAnd && !closes) return undefined;
		const end = closes || trail.says.has('until') ? trail.end : last.end;
		if (afterEnd(text, end) === undefined) return undefined;
		const lastPeriod = last.read(last.parts);
		if (!lastPeriod) return { end, range: undefined };
		if (lacks === 'end') {
			const range = completedRange(first, lastPeriod);
			return completes(lastPeriod, first) ? { end, range } : undefined;
		}
		const period = first.read(first.parts);
		return { end, range: period && span(period, lastPeriod) };
	}

	function dateAt(text: string, { leads, first, lacks }: Opening): DateStretch | undefined {
		const period = first.read(first.parts);
		const trail = trailAt(text, first.end);
		if (trail.says.has('none') && period?.from.length === YEAR_LENGTH) return undefined;
		const isBound = BOUNDS.some((bound) => trail.says.has(bound));
		const end = isBound ? trail.end : first.end;
		const says = new Set([...leads, ...(isBound ? trail.says : [])]);
		const isLed = MAKE_DATES.some((lead) => says.has(lead));
		const isDate = isLed || (lacks === 'nothing' && leads.has('with'));
		if (lacks === 'end' || !isDate || afterEnd(text, end) === undefined) return undefined;
		return { end, range: period && boundedBy(period, says) };
	}

	return (text, start, typed) => {
		const opening = openingAt(text, start, typed);
		const stretch = opening && (rangeAt(text, opening) ?? dateAt(text, opening));
		const { from, to } = stretch?.range ?? {};
		const isOther = [from, to].some((date) => date && joining.isOfOtherEra(date));
		return stretch && isOther ? { ...stretch, range: undefined } : stretch;
	};
}
