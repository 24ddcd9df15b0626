import type { Words } from '../../words/words.ts';

/** A language that readers are spoken to in. */
export interface Locale {
	/** BCP 47 tag, by which dates, numbers and lists are written. */
	language: string;
	words: Words;
}

/** A locale of which some of the words are known, such as those that a script has. */
export type LocaleWith<Group extends keyof Words> = Omit<Locale, 'words'> & {
	words: Pick<Words, Group>;
};
