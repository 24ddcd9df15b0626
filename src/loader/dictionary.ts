import { createRequire } from 'node:module';
import type { Locale } from '../domain/words/locale.ts';
import { ownDictionary } from '../domain/words/own-dictionary.ts';
import type { DictionaryTag } from '../words/languages.ts';
import type { Dictionary, Words } from '../words/words.ts';

const load = createRequire(import.meta.url);

/** The words of a language, read from its file when they are first asked for: nobody needs all. */
export function dictionaryOf(tag: DictionaryTag): Dictionary {
	const [dictionary] = Object.values(load(`../words/${tag}.ts`) as Record<string, Dictionary>);
	return dictionary as Dictionary;
}

/** The words for a text in a language: its own, or those of the newspaper. */
export function wordsFor(language: string, newspaper: Locale): Words {
	const tag = ownDictionary(language, newspaper.language);
	return tag ? (dictionaryOf(tag) as Words) : newspaper.words;
}
