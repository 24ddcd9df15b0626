/** What Pagefind is given to index of a story, and where in it each part stands. */
import { namesOf, type SearchDocument } from './document.ts';
import { otherSpellings } from './other-spellings.ts';
import { indexedWords, indexText, readableText } from './words.ts';

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

export function indexedContent(document: SearchDocument): IndexedContent {
	const headline = indexText(document.headline);
	const allNames = namesOf(document).join('\n');
	const names = indexText(allNames);
	const text = indexText(document.text);
	const others = otherSpellings(
		readableText([document.headline, allNames, document.text].join('\n')),
	).join(' ');
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
