import { remembered } from './remembered.ts';

/** Scripts written from right to left (Unicode, general use). */
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

/** Direction a language is written in, from its tag. */
export const directionOf = remembered((language: string): 'ltr' | 'rtl' =>
	RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr',
);

/** `lang` and `dir` for an element whose text may differ in language from what is around it. */
export function languageAttributes(language: string, around: string) {
	return language === around ? {} : { lang: language, dir: directionOf(language) };
}
