/** Measures and extracts of a story's plain text. */

/** Adult silent reading of English non-fiction, words a minute (Brysbaert 2019). */
const WORDS_A_MINUTE = 238;
/** Characters of scripts that do not separate words, read a minute (about 260, Trauzettel-Klosinski 2012). */
const CHARACTERS_A_MINUTE = 260;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Words of a text; a character of an unspaced script counts as one. */
export function wordCount(text: string): number {
	const unspaced = text.match(UNSPACED)?.length ?? 0;
	return (
		unspaced +
		(text.replace(UNSPACED, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu)?.length ?? 0)
	);
}

/** Whole minutes to read a text, at least one. */
export function readingMinutes(text: string): number {
	const unspaced = text.match(UNSPACED)?.length ?? 0;
	const minutes = (wordCount(text) - unspaced) / WORDS_A_MINUTE + unspaced / CHARACTERS_A_MINUTE;
	return Math.max(1, Math.round(minutes));
}

/**
 * The first whole sentences of a text that fit into `limit` characters; if not even one does,
 * the text cut at a word, with an ellipsis.
 */
export function opening(text: string, limit: number): string {
	const flat = text.replace(/\s+/g, ' ').trim();
	if (flat.length <= limit) return flat;
	const sentences = [
		...flat
			.slice(0, limit + 1)
			.matchAll(/[.!?]["”’»)]*(?=\s|$|\p{Script=Han})|[。！？][”’」』）]*/gu),
	];
	const end = sentences
		.map((match) => match.index + match[0].length)
		.filter((at) => at <= limit)
		.at(-1);
	// A very short first sentence (“No.”) says too little on its own.
	if (end !== undefined && end >= limit / 3) return flat.slice(0, end);
	// Not between the halves of a sign that takes two code units.
	const cut = flat.slice(0, limit).replace(/[\ud800-\udbff]$/, '');
	const atWord = cut.lastIndexOf(' ') > limit / 2 ? cut.slice(0, cut.lastIndexOf(' ')) : cut;
	return `${atWord.replace(/[\s,;:–—-]+$/, '')}…`;
}
