import { excerptParts } from './excerpt.ts';

/** Share of a query's word that a word found must begin with to be a form of it. */
const COMMON_START = 0.6;

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function isForm(found: string, asked: string): boolean {
	const needed = Math.ceil(asked.length * COMMON_START);
	return found.slice(0, needed) === asked.slice(0, needed);
}

/**
 * Whether any story found holds a form of any word asked for. Pagefind answers an unknown word
 * with its longest beginning that is known, down to one letter, which readers should be told.
 */
export function isFound(asked: string, stories: { title: string; excerpt: string }[]): boolean {
	const wanted = wordsOf(asked);
	return (
		wanted.length === 0 ||
		stories.some(({ title, excerpt }) => {
			const marked = excerptParts(excerpt).filter((part) => part.marked);
			const found = wordsOf([title, ...marked.map(({ text }) => text)].join(' '));
			return wanted.some((word) => found.some((each) => isForm(each, word)));
		})
	);
}
