import { createRequire } from 'node:module';
import { memoized } from '../domain/text/memoized.ts';
import type { Locale } from '../domain/words/locale.ts';
import { type DictionaryTag, dictionaryTag } from '../words/languages.ts';
import type { Dictionary, Words } from '../words/words.ts';

const load = createRequire(import.meta.url);

/** The words of a language, read from its file when they are first asked for: nobody needs all. */
export function dictionaryOf(tag: DictionaryTag): Dictionary {
	const [dictionary] = Object.values(load(`../words/${tag}.ts`) as Record<string, Dictionary>);
	return dictionary as Dictionary;
}

/** Stories are of few languages, and there are many stories. */
const tagOf = memoized(dictionaryTag);

/**
 * The words for a text in a language: its own, those of the newspaper where it is the same language, or
 * there are none of its own.
 */
export function wordsFor(language: string, newspaper: Locale): Words {
	const tag = tagOf(language);
	const isSame = tag === tagOf(newspaper.language);
	return tag && !isSame ? (dictionaryOf(tag) as Words) : newspaper.words;
}
