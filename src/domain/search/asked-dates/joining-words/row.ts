/** Words that people put around dates, as one language writes them; what it has no words for is left out. */
export interface JoiningWords {
	/** Make a date of a year alone: “in 1987”. */
	in?: string[];
	since?: string[];
	until?: string[];
	before?: string[];
	after?: string[];
	/** Open a range, but say nothing before a single date: “between 1987 and 1991”. */
	between?: string[];
	and: string[];
	to: string[];
	/** Belong to a fuller date, but make none of a year: “on 24 May 1990”, not “the class of 1987”. */
	with?: string[];
	/** Stand between any of these and the date and change nothing that we heed: “in the early 1990s”. */
	filler?: string[];
	/** Such of the words before a date as are another word without their accents (năm: year, nam: south). */
	accented?: string[];
	/** Stand between the parts of a date: “24th of May”. */
	of?: string[];
	/** Stand after a year. */
	year?: string[];
	/** Make a date of the year that they follow: 1987年, “1987-ben”. */
	yearSign?: string[];
	/** Stand after a date and say what others say before it: 1987年から. */
	behind?: Partial<Record<Trail, string[]>>;
	/** What stands before and after the first year of a decade: “1990s”, “années 1990”. */
	decade?: { before?: string[]; after?: string[] };
	/** Stand after the number of a century. */
	century?: string[];
	seasons: Record<Season, string[]>;
	/** First and last of the years that readers mean by another calendar: 2540 in Thai is 1997. */
	otherEra?: [first: string, last: string];
}

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** What a word after a date says of it; `none` is that the number counts something: “for 2000 years”. */
export type Trail = 'since' | 'until' | 'before' | 'after' | 'between' | 'none';

/** Rows by BCP 47 primary language. */
export type JoiningRows = Record<string, JoiningWords>;
