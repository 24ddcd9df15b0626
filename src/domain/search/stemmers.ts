/**
 * Languages of which Pagefind knows the forms of words (ISO 639), so that “houses” finds “house”.
 * Of others, words are found in the forms they stand in.
 */
export const STEMMERS: ReadonlySet<string> = new Set([
	...[
		'ar',
		'ca',
		'da',
		'de',
		'el',
		'en',
		'eo',
		'es',
		'et',
		'eu',
		'fi',
		'fr',
		'ga',
		'hi',
		'hu',
		'hy',
	],
	...[
		'id',
		'it',
		'lt',
		'nb',
		'ne',
		'nl',
		'nn',
		'no',
		'pl',
		'pt',
		'ro',
		'ru',
		'sr',
		'sv',
		'ta',
		'tr',
		'yi',
	],
]);

const codeOf = (language: string) => language.split('-', 1)[0] ?? language;

/**
 * The language whose rules for the forms of words hold for a story: its own where there are such, else
 * the newspaper's, as two or three letters (ISO 639).
 * @param language BCP 47 tag of the story.
 * @param newspaper BCP 47 tag of the newspaper.
 */
export const stemmerFor = (language: string, newspaper: string): string =>
	STEMMERS.has(codeOf(language)) ? codeOf(language) : codeOf(newspaper);
