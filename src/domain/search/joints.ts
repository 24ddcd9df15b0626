/** Where words are joined by a sign but may be asked for one by one. */

/** A hyphen, slash or underscore after a word, or any dash: first-half, U.S.-led, and/or, city_hall, “war”—(peace). */
const AFTER_HYPHEN =
	/(?<=\S[‒–—―]|[\p{L}\p{N}][.)\]’'”"»]?[-‐‑/_])(?=[^\s‒–—―\p{L}\p{N}]*[\p{L}\p{N}])/u;

/** Between the parts of a number, which is another without the sign: 1.5, 18:30; but 1,250 is one number. */
const WITHIN_NUMBER = /(?<=\p{Nd}[.:]|\p{Nd},(?!\p{Nd}{3}(?!\p{Nd})))(?=\p{Nd})/u;

/** What may stand for an apostrophe. */
export const APOSTROPHES = "'’‘ʼ´`＇";

/**
 * After an apostrophe within a word of Latin letters, as of an elided article (l’Europe,
 * dell’università) or before an ending (İstanbul’un), but not where the rest is no word by itself, as
 * in English (didn’t, we’re, Zelenskyy’s), nor in O’Brien and o’clock.
 */
const AFTER_APOSTROPHE = new RegExp(
	`(?<=\\p{Script=Latin}\\p{M}*[${APOSTROPHES}])(?<!(?<![\\p{L}\\p{M}])o.)(?!(?:[stdmn]|re|ve|ll)(?![\\p{L}\\p{M}]))(?=\\p{Script=Latin})`,
	'iu',
);

export const JOINT = new RegExp(
	[AFTER_HYPHEN, WITHIN_NUMBER, AFTER_APOSTROPHE].map(({ source }) => source).join('|'),
	'giu',
);
