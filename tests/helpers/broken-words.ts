import type { Page } from 'playwright-core';

/** Most letters of a word that has room on any line, at 320 px in the largest headline too. */
const ALWAYS_FITS = 12;

/** Words of a page that go on in the next line although they would fit on one, each with its text. */
export const brokenWords = (page: Page): Promise<string[]> =>
	page.evaluate((longest) => {
		const found: string[] = [];
		/** What is there for screen readers alone is cut to a dot. */
		const isDot = (box: Element | null): boolean =>
			box !== null && (getComputedStyle(box).clipPath === 'inset(50%)' || isDot(box.parentElement));
		const range = document.createRange();
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (texts.nextNode()) {
			const { textContent: text, parentElement } = texts.currentNode;
			if (!text?.trim() || !parentElement?.checkVisibility() || isDot(parentElement)) continue;
			// A line may end at a space, a dash and a slash.
			for (const { 0: word, index } of text.matchAll(/[^\s\p{Pd}/]+/gu)) {
				if (word.length > longest) continue;
				range.setStart(texts.currentNode, index);
				range.setEnd(texts.currentNode, index + word.length);
				const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
				if (lines.size > 1) found.push(`“${word}” in “${text.trim().slice(0, 60)}”`);
			}
		}
		return [...new Set(found)];
	}, ALWAYS_FITS);
