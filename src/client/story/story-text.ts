/** The text of a story's page as runs that nothing interrupts, and ways back to where it stands. */

/** What of a story search knows of and its page shows. */
const SEARCHED = 'h1, .standfirst, figcaption, #key-points + ul, .prose';
/** Elements that part what is before them from what is after; the number of a note is no ending. */
const PARTS =
	'h1, h2, h3, h4, h5, h6, p, li, dt, dd, th, td, caption, figcaption, pre, blockquote, sup, .prose';

/** The pieces of one paragraph, heading or cell, in their order. */
export type TextRun = Text[];

/** Every run of a story's headline, standfirst, captions, key points and text, in their order. */
export function textRuns(article: HTMLElement): TextRun[] {
	const runs: TextRun[] = [];
	let last: Element | null = null;
	const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const node = walker.currentNode as Text;
		if (!node.parentElement?.closest(SEARCHED)) continue;
		const part = node.parentElement.closest(PARTS);
		if (part === last) runs.at(-1)?.push(node);
		else runs.push([node]);
		last = part;
	}
	return runs;
}

export const textOf = (run: TextRun) => run.map(({ data }) => data).join('');

/** The range from `start` up to `end` of a run's text; it is not empty. */
export function rangeIn(run: TextRun, start: number, end: number): Range {
	const range = document.createRange();
	let before = 0;
	for (const node of run) {
		const after = before + node.length;
		if (start >= before && start < after) range.setStart(node, start - before);
		if (end > before && end <= after) range.setEnd(node, end - before);
		before = after;
	}
	return range;
}
