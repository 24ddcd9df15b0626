/** What Pagefind is given to index of a story, and where in it each part stands. */
import { namesOf, type SearchDocument } from './document.ts';
import { indexedWords, indexText, plainWord, SPECIAL_LETTERS } from './words.ts';

/** One text in four parts: the headline, names, the text, and other spellings of words in it. */
export interface IndexedContent {
	content: string;
	/** Words of the headline, of the names after it, and of the text after those. */
	lengths: PartLengths;
	/** Each part as it is in the content. */
	parts: Record<keyof PartLengths, string>;
}

export interface PartLengths {
	headline: number;
	names: number;
	text: number;
}

const OTHERWISE_SPELT = new RegExp(`[-‐‑${SPECIAL_LETTERS}]`, 'iu');
// Both look for words from their beginning alone: a text without spaces is a very long word.
const JOINED_WORD = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]+(?:[-‐‑][\p{L}\p{M}\p{N}]+)+/gu;
const SPECIAL_WORD = new RegExp(
	`(?<![\\p{L}\\p{M}])[\\p{L}\\p{M}]*[${SPECIAL_LETTERS}][\\p{L}\\p{M}]*`,
	'giu',
);

/**
 * Spellings by which words of a text may be asked for and would not be found: words joined by a
 * hyphen as one (e-mail: email), and special letters as others write them (straße: strasse).
 */
function otherSpellings(text: string): string[] {
	// Few words have one, and to look into every word takes four times as long.
	const likely = text.split(/\s+/).filter((word) => OTHERWISE_SPELT.test(word));
	const joined = likely.flatMap((word) => word.match(JOINED_WORD) ?? []);
	const special = likely.flatMap((word) => word.match(SPECIAL_WORD) ?? []);
	return [...new Set([...joined, ...special].map(plainWord))].filter((word) => word !== '');
}

export function indexedContent(document: SearchDocument): IndexedContent {
	const headline = indexText(document.headline);
	const allNames = namesOf(document).join('\n');
	const names = indexText(allNames);
	const text = indexText(document.text);
	const others = otherSpellings([document.headline, allNames, document.text].join('\n')).join(' ');
	return {
		content: [headline, names, text, others].filter((part) => part !== '').join('\n'),
		lengths: {
			headline: indexedWords(headline).length,
			names: indexedWords(names).length,
			text: indexedWords(text).length,
		},
		parts: { headline, names, text },
	};
}
