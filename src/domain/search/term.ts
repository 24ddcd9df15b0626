import type { Wording } from './wordings.ts';

/** One thing a story must have: a word or an exact phrase. */
export interface Term {
	/** As typed, without quotes. */
	typed: string;
	isPhrase: boolean;
	/** Ways to say it, of which one is enough; the first is the one typed. */
	wordings: Wording[];
}
