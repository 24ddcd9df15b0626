import { memoized } from './memoized.ts';

/** Scripts written from right to left (Unicode, general use). */
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

/** ISO 15924 code of the script a language is most often written in, from its tag. */
const scriptOf = memoized((language: string) => new Intl.Locale(language).maximize().script);

/** Direction a language is written in, from its tag. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
	RIGHT_TO_LEFT.has(scriptOf(language) ?? '') ? 'rtl' : 'ltr';

/**
 * A language as it is written, wherever that is: `pt` of `pt-BR`, `en` of `en-GB`, `zh-Hant` of `zh-TW`.
 */
export const writtenLanguage = memoized((tag: string): string => {
	const { language } = new Intl.Locale(tag);
	const script = scriptOf(tag);
	return script === undefined || script === scriptOf(language) ? language : `${language}-${script}`;
});

/** Whether two texts are in one language, each as its country has it. */
export const isSameLanguage = (a: string, b: string): boolean =>
	a === b || writtenLanguage(a) === writtenLanguage(b);

/**
 * The name of a language in another: “French”; its tag where nobody knows it.
 * @param tag BCP 47; an address may hold anything.
 */
export function nameOfLanguage(tag: string, around: string): string {
	try {
		return new Intl.DisplayNames([around], { type: 'language' }).of(tag) ?? tag;
	} catch {
		return tag;
	}
}

/**
 * The names of languages, each in itself, as far as they tell them apart: “English” of `en-GB`, beside
 * `en-US` “British English”.
 */
export function ownNames(tags: string[]): string[] {
	const written = tags.map(writtenLanguage);
	return tags.map((tag, at) => {
		const isAlone = written.indexOf(written[at] ?? '') === written.lastIndexOf(written[at] ?? '');
		const shown = isAlone ? writtenLanguage(tag) : tag;
		return nameOfLanguage(shown, shown);
	});
}

/** Whether a language is written in Latin letters, from its tag; one that is not known is taken to be. */
export const isLatin = (language: string) => (scriptOf(language) ?? 'Latn') === 'Latn';

/** Scripts that are set by the same rules as Latin. */
const SET_AS_LATIN = new Set(['Latn', 'Cyrl', 'Grek', 'Armn', 'Geor']);

/** Whether a language is written in a script that has rules of its own for how it is set, from its tag. */
export const hasOwnSetting = (language: string) => !SET_AS_LATIN.has(scriptOf(language) ?? 'Latn');

const SQUARE = new Set(['Hans', 'Hant', 'Jpan', 'Kore']);

/** Whether each letter of a language fills a square, from its tag. */
export const isSquare = (language: string) => SQUARE.has(scriptOf(language) ?? '');

/** `lang` and `dir` for an element whose text may differ in language from what is around it. */
export function languageAttributes(
	language: string,
	around: string,
): { lang?: string; dir?: 'ltr' | 'rtl' } {
	return language === around ? {} : { lang: language, dir: directionOf(language) };
}
