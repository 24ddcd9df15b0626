/** The words of a search in the address of a story it has found, whose page marks them. */
import { percentDecoded } from '../text/percent-decoded.ts';
import { plainWords } from './typed-words.ts';

const NAME = '#marked=';
/** More than these nobody tells apart on a page. */
export const MOST_MARKS = 12;
/** Letters and spaces; words are shorter, and so are the phrases that people remember. */
const LONGEST_MARK = 100;
/** The same as an address has them, nine signs for one of most scripts; and how many are looked at. */
const LONGEST_WRITTEN = 9 * LONGEST_MARK;
const MOST_READ = 100;

/** Words and phrases as they are compared, each once; what has no letter or is too long is left out. */
function plainMarks(found: string[]): string[] {
	const marks = found
		.map((words) => plainWords(words).join(' '))
		.filter((mark) => mark !== '' && mark.length <= LONGEST_MARK);
	return [...new Set(marks)].slice(0, MOST_MARKS);
}

/**
 * The address of a story that asks its page to mark words.
 * @param url address without a fragment.
 * @param found words, or phrases with spaces between their words; case and accents do not matter.
 */
export function addressWithMarks(url: string, found: string[]): string {
	const marks = plainMarks(found).map((mark) => encodeURIComponent(mark).replaceAll('%20', '+'));
	return marks.length > 0 ? `${url}${NAME}${marks.join(',')}` : url;
}

/**
 * What the fragment of an address asks to mark, as {@link plainWords} compares it: words, and
 * phrases with a space between their words. None, if it asks for anything else.
 */
export function marksFromHash(hash: string): string[] {
	if (!hash.startsWith(NAME)) return [];
	const marks = hash
		.slice(NAME.length)
		.split(',', MOST_READ)
		.filter((mark) => mark.length <= LONGEST_WRITTEN);
	return plainMarks(marks.map((mark) => percentDecoded(mark.replaceAll('+', ' '))));
}
