/** What of a story is read aloud: headline, standfirst and text, paragraph by paragraph. */

const READ = 'h1, .standfirst, .prose :is(p, li, dt, dd, h2, h3, h4, h5, h6)';
/** What repeats the text, stands beside it or makes no sense when it is heard. */
const SKIPPED = 'aside, figure, table, pre, sup, .footnotes, [hidden], [aria-hidden="true"]';

/** Longest piece given to a voice: some browsers fall silent after 15 seconds, in which it says as much. */
const LONGEST = 200;

export interface SpokenPart {
	/** The paragraph or heading on the page. */
	element: HTMLElement;
	/** Its sentences, in pieces as long as a voice can take. */
	pieces: string[];
}

/** The parts of a story in their order; those without words are left out. */
export function spokenParts(article: HTMLElement, language: string): SpokenPart[] {
	const texts = new Map<HTMLElement, string>();
	const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const { parentElement, textContent } = walker.currentNode;
		const part = parentElement?.closest<HTMLElement>(READ);
		if (!part || parentElement?.closest(SKIPPED)) continue;
		texts.set(part, `${texts.get(part) ?? ''}${textContent}`);
	}
	return [...texts]
		.map(([element, text]) => ({ element, pieces: spokenPieces(text, language) }))
		.filter(({ pieces }) => pieces.length > 0);
}

/**
 * A text cut at the ends of sentences, and one that is too long at a comma or a space. Short ones stay
 * together: what looks like an end may be “Rep.”, and a voice would stop there.
 */
export function spokenPieces(text: string, language: string): string[] {
	const pieces: string[] = [];
	for (const sentence of sentencesOf(text.replace(/\s+/g, ' ').trim(), language)) {
		for (const part of shortened(sentence)) {
			const joined = `${pieces.at(-1) ?? ''}${part}`;
			if (pieces.length > 0 && joined.trim().length <= LONGEST) pieces[pieces.length - 1] = joined;
			else pieces.push(part);
		}
	}
	return pieces.map((piece) => piece.trim()).filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

const sentencesOf = (text: string, language: string): string[] =>
	'Segmenter' in Intl
		? Array.from(
				new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text),
				({ segment }) => segment,
			)
		: [text];

/** A sentence in pieces that end where one may breathe, with the spaces after them. */
function shortened(sentence: string): string[] {
	if (sentence.length <= LONGEST) return [sentence];
	const start = sentence.slice(0, LONGEST);
	const breath = Math.max(
		start.lastIndexOf(', '),
		start.lastIndexOf('; '),
		start.lastIndexOf(': '),
	);
	const end = breath > 0 ? breath + 2 : start.lastIndexOf(' ') + 1;
	const cut = end > 0 ? end : LONGEST;
	return [sentence.slice(0, cut), ...shortened(sentence.slice(cut))];
}
