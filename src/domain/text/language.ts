import { memoized } from './memoized.ts';

/** Scripts written from right to left (Unicode, general use). */
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

/** ISO 15924 code of the script a language is most often written in, from its tag. */
const scriptOf = memoized((language: string) => new Intl.Locale(language).maximize().script);

/** Direction a language is written in, from its tag. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
	RIGHT_TO_LEFT.has(scriptOf(language) ?? '') ? 'rtl' : 'ltr';

/** Whether a language is written in Latin letters, from its tag; one that is not known is taken to be. */
export const isLatin = (language: string) => (scriptOf(language) ?? 'Latn') === 'Latn';

/** `lang` and `dir` for an element whose text may differ in language from what is around it. */
export function languageAttributes(
	language: string,
	around: string,
): { lang?: string; dir?: 'ltr' | 'rtl' } {
	return language === around ? {} : { lang: language, dir: directionOf(language) };
}
