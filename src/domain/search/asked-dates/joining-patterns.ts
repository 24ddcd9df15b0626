import type { CalendarNames } from './calendar-names.ts';
import { anyOf, fold } from './fold.ts';
import { JOINING_WORDS, type JoiningWords, type Season } from './joining-words.ts';

/** What a word before a date says of it. */
const LEADS = ['in', 'since', 'until', 'before', 'after', 'between', 'with'] as const;
export type Lead = (typeof LEADS)[number];

const SEASONS: Season[] = ['spring', 'summer', 'autumn', 'winter'];
/** “In the late …” is as long as it gets. */
const MOST_FILLERS = 3;

/** Patterns of the words around dates, for folded text; see {@link JoiningWords}. */
export interface JoiningPatterns {
	/** Any word that leads to a date, with the space after it. */
	lead: string;
	/** What such a word says. */
	leadsOf: (word: string) => ReadonlySet<Lead>;
	/** Any fillers and days of the week, or none, with the spaces or hyphens after them. */
	fillers: string;
	/** Between the ends of a range, with spaces: “to” or a dash. */
	to: string;
	/** Between the ends of a range, with spaces: “and”. */
	and: string;
	of: string;
	afterDate: string;
	decade: { before: string; after: string };
	century: string;
	seasons: [Season, string][];
}

/** The patterns of some languages together, with what Intl knows of the words around their dates. */
export function joiningPatterns(
	languages: string[],
	{ links, tails, weekdays }: Pick<CalendarNames, 'links' | 'tails' | 'weekdays'>,
): JoiningPatterns {
	const known = new Set(languages.map((language) => new Intl.Locale(language).language));
	const rows = [...known].flatMap((language) => JOINING_WORDS[language] ?? []);
	const all = (wordsOf: (row: JoiningWords) => string[]) => rows.flatMap(wordsOf);

	const leads = new Map<string, Set<Lead>>();
	for (const lead of LEADS) {
		for (const word of all((row) => row[lead]).map(fold)) {
			leads.set(word, (leads.get(word) ?? new Set()).add(lead));
		}
	}
	const fillers = [...all((row) => row.filler), ...weekdays];
	return {
		// An elided word (l’été) clings to the next.
		lead: `${anyOf(leads.keys())}(?:\\s+|(?<='))`,
		leadsOf: (word) => leads.get(word.trim().replace(/\s+/g, ' ')) ?? new Set(),
		fillers: `(?:${anyOf(fillers)}(?:,?\\s+|-|(?<='))){0,${MOST_FILLERS}}`,
		// A dash with a space before it alone is a minus.
		to: `(?:\\s+${anyOf(all((row) => row.to))}\\s+|\\s+[-–]\\s+|[-–]\\s*)`,
		and: `\\s+${anyOf(all((row) => row.and))}\\s+`,
		of: anyOf([...all((row) => row.of), ...links]),
		afterDate: anyOf([...all((row) => row.year), ...tails]),
		decade: {
			before: anyOf(all((row) => row.decade.before)),
			after: anyOf(all((row) => row.decade.after)),
		},
		century: anyOf(all((row) => row.century)),
		seasons: SEASONS.map((season) => [season, anyOf(all((row) => row.seasons[season]))]),
	};
}
