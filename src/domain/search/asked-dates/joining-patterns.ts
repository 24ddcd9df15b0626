import type { CalendarNames } from './calendar-names.ts';
import { LETTER, UNSPACED } from './date-form.ts';
import { anyOf, fold } from './fold.ts';
import type { JoiningWords, Season, Trail } from './joining-words/row.ts';
import { JOINING_WORDS } from './joining-words.ts';

/** What a word before a date says of it. */
const LEADS = ['in', 'since', 'until', 'before', 'after', 'between', 'with'] as const;
export type Lead = (typeof LEADS)[number];

const TRAILS: Trail[] = ['since', 'until', 'before', 'after', 'between', 'none'];
const SEASONS: Season[] = ['spring', 'summer', 'autumn', 'winter'];
/** “In the late …” is as long as it gets. */
const MOST_FILLERS = 3;
/** After a word that clings to the next: an elided one (l’été), or one of a script without spaces. */
const CLINGING = `(?<=['.-]|${UNSPACED}|\\p{sc=Hebr})`;
const SPACED = '[\\p{sc=Latn}\\p{sc=Cyrl}\\p{sc=Grek}]';
/** Words that stand apart from the dates on both sides. */
const SPACED_WORD = new RegExp(`^${SPACED}(?:.*${SPACED})?$`, 'u');
const isSpaced = (word: string) => SPACED_WORD.test(word);
const plainSpaces = (text: string) => text.trim().replace(/\s+/g, ' ');

/** Patterns of the words around dates, for folded text; see {@link JoiningWords}. */
export interface JoiningPatterns {
	/** Any word that leads to a date, with the space after it. */
	lead: string;
	/** What such a word says, which some do only as it was typed, with its accents. */
	leadsOf: (word: string, typed: string) => ReadonlySet<Lead>;
	/** Any word that says something of the date before it, with the space before it. */
	behind: string;
	/** What such a word says. */
	trailsOf: (word: string) => ReadonlySet<Trail>;
	/** Any fillers and days of the week, or none, with the spaces or hyphens after them. */
	fillers: string;
	/** Between the ends of a range, with spaces: “to” or a dash. */
	to: string;
	/** Between the ends of a range, with spaces: “and”. */
	and: string;
	of: string;
	afterDate: string;
	yearSign: string;
	/** `before`: with the space after it. */
	decade: { before: string; after: string };
	/** With the space or hyphen before it. */
	century: string;
	seasons: [Season, string][];
	/** Whether a date is most likely of another calendar than ours. */
	isOfOtherEra: (date: string) => boolean;
}

/** The patterns of some languages together, with what Intl knows of the words around their dates. */
export function joiningPatterns(
	languages: string[],
	{ links, tails, weekdays }: Pick<CalendarNames, 'links' | 'tails' | 'weekdays'>,
): JoiningPatterns {
	const known = new Set(languages.map((language) => new Intl.Locale(language).language));
	const rows = [...known].flatMap((language) => JOINING_WORDS[language] ?? []);
	const all = (wordsOf: (row: JoiningWords) => string[] | undefined) =>
		rows.flatMap((row) => wordsOf(row) ?? []);

	const leads = meaningsOf(LEADS, (lead) => all((row) => row[lead]));
	const trails = meaningsOf(TRAILS, (trail) => all((row) => row.behind?.[trail]));
	const accented = new Map(all((row) => row.accented).map((word) => [fold(word), word]));
	const eras = rows.flatMap(({ otherEra }) => (otherEra ? [otherEra] : []));
	const fillers = [...all((row) => row.filler), ...weekdays];
	return {
		lead: `${anyOf(leads.keys())}(?:\\s+|${CLINGING})`,
		leadsOf: (word, typed) => {
			const accents = accented.get(plainSpaces(word));
			const isOther = accents && plainSpaces(typed.toLowerCase()) !== accents;
			return (!isOther && leads.get(plainSpaces(word))) || new Set();
		},
		behind: behindPattern(trails.keys()),
		trailsOf: (word) => trails.get(plainSpaces(word)) ?? new Set(),
		fillers: `(?:${anyOf(fillers)}(?:,?\\s+|-|${CLINGING})){0,${MOST_FILLERS}}`,
		// A dash with a space before it alone is a minus.
		to: `(?:${between(all((row) => row.to))}|\\s+[-–]\\s+|[-–]\\s*)`,
		and: between(all((row) => row.and)),
		of: anyOf([...all((row) => row.of), ...links]),
		afterDate: anyOf([...all((row) => row.year), ...tails]),
		yearSign: anyOf(all((row) => row.yearSign)),
		decade: {
			before: `${anyOf(all((row) => row.decade?.before))}(?:\\s+|${CLINGING})`,
			after: anyOf(all((row) => row.decade?.after)),
		},
		century: `(?:[\\s-]+|(?<=\\d)(?=${UNSPACED}))${anyOf(all((row) => row.century))}`,
		isOfOtherEra: (date) => {
			const year = date.slice(0, 4);
			return eras.some(([first, last]) => year >= first && year <= last);
		},
		seasons: SEASONS.map((season) => [season, anyOf(all((row) => row.seasons[season]))]),
	};
}

/** Folded words, by what they say. */
function meaningsOf<Meaning>(
	meanings: readonly Meaning[],
	wordsOf: (meaning: Meaning) => string[],
): Map<string, Set<Meaning>> {
	const found = new Map<string, Set<Meaning>>();
	for (const meaning of meanings) {
		for (const word of wordsOf(meaning).map(fold)) {
			found.set(word, (found.get(word) ?? new Set()).add(meaning));
		}
	}
	return found;
}

/** Words between two dates, with spaces where their script has any. */
function between(words: string[]): string {
	const spaced = anyOf(words.filter(isSpaced));
	return `\\.?(?:\\s+${spaced}\\s+|\\s*${anyOf(words.filter((word) => !isSpaced(word)))}\\s*)`;
}

/** Words after a date. A single sign must be all of a word, even in a script without spaces: 1997年前. */
function behindPattern(words: Iterable<string>): string {
	const all = [...words];
	const signs = anyOf(all.filter((word) => word.length === 1));
	const longer = anyOf(all.filter((word) => word.length > 1));
	return `\\s*(?:${longer}(?!${LETTER})|${signs}(?!\\p{L}))`;
}
