/**
 * Languages of which Pagefind knows the forms of words (ISO 639), so that “houses” finds “house”.
 * Of others, words are found in the forms they stand in.
 */
export const STEMMERS: ReadonlySet<string> = new Set(
	'ar ca da de el en eo es et eu fi fr ga hi hu hy id it lt nb ne nl nn no pl pt ro ru sr sv ta tr yi'.split(
		' ',
	),
);

/**
 * What Pagefind is told of a language whose forms of words it does not know. Of some of these (Chinese,
 * Japanese, Thai) it would join the signs that `indexText` has parted, by a dictionary that the browser
 * has not.
 */
const NO_STEMMER = 'und';

/**
 * The language whose rules for the forms of words hold for a story (ISO 639): its own where there are
 * such, else the newspaper's, else `und`.
 * @param language BCP 47 tag of the story.
 * @param newspaper BCP 47 tag of the newspaper, or what it comes to.
 */
export function stemmerFor(language: string, newspaper: string): string {
	const codes = [language, newspaper].map((tag) => tag.split('-', 1)[0] ?? '');
	return codes.find((code) => STEMMERS.has(code)) ?? NO_STEMMER;
}
