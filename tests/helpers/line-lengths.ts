import type { Page } from 'playwright-core';

/**
 * Characters on each full line of a story’s text: not on the last of a paragraph, nor on those that
 * leave room for a pull quote or a picture beside them.
 */
export const lineLengths = (page: Page): Promise<number[]> => page.evaluate(fullLines);

/** Runs in the page. */
function fullLines(): number[] {
	const floats = [...document.querySelectorAll('.prose > *')]
		.filter((element) => getComputedStyle(element).float !== 'none')
		.map((element) => element.getBoundingClientRect());
	const isBesideFloat = ({ top, bottom }: DOMRect) =>
		floats.some((float) => float.top < bottom && float.bottom > top);

	return [...document.querySelectorAll('.prose > p')].flatMap((paragraph) => {
		const lines: { characters: string; rect: DOMRect }[] = [];
		const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
		const range = document.createRange();
		let end = Number.POSITIVE_INFINITY;
		while (texts.nextNode()) {
			const text = texts.currentNode as Text;
			for (let at = 0; at < text.length; at++) {
				range.setStart(text, at);
				range.setEnd(text, at + 1);
				const rect = range.getBoundingClientRect();
				// What begins before the last character ended is on the next line.
				if (rect.left < end - 1) lines.push({ characters: '', rect });
				const line = lines.at(-1);
				if (line) line.characters += text.data[at];
				end = rect.right;
			}
		}
		return lines
			.slice(0, -1)
			.filter(({ rect }) => !isBesideFloat(rect))
			.map(({ characters }) => characters.trim().length);
	});
}
