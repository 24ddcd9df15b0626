import type { Locale } from '../domain/words/locale.ts';
import { ownDictionary } from '../domain/words/own-dictionary.ts';
import { locale } from '../locale.ts';
import type { Words } from '../words/words.ts';

/** All dictionaries, each read when a story in its language is first shown. */
const dictionaries = import.meta.glob<Record<string, Words>>('../words/*.ts');

/**
 * What the page of a story says that is the story's own: in its language, or in that of the newspaper
 * where there are no words in the story's.
 * @param language BCP 47 tag of the story.
 */
export async function localeOf(language: string): Promise<Locale> {
	const tag = ownDictionary(language, locale.language);
	const words = tag && Object.values((await dictionaries[`../words/${tag}.ts`]?.()) ?? {})[0];
	return words ? { language, words } : locale;
}
