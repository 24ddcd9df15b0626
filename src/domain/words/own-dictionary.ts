import { type DictionaryTag, dictionaryTag } from '../../words/languages.ts';
import { memoized } from '../text/memoized.ts';

/** Stories are of few languages, and there are many stories. */
const tagOf = memoized(dictionaryTag);

/**
 * The dictionary whose words a text has rather than those of the newspaper; undefined if the newspaper
 * speaks its language, or there are no words in it.
 * @param language BCP 47 tag of the text.
 * @param newspaper BCP 47 tag of the newspaper.
 */
export function ownDictionary(language: string, newspaper: string): DictionaryTag | undefined {
	const tag = tagOf(language);
	return tag === tagOf(newspaper) ? undefined : tag;
}
