import type { Page } from 'playwright-core';

/**
 * What a reader has to scroll sideways in itself, since it means nothing when it is broken up, or has
 * parts that are each seen as a whole.
 */
const MAY_SCROLL = 'header nav, .table-scroll, pre, .gallery .strip';
/** What is beside the window until it has the focus. */
const UNTIL_FOCUSED = '.skip';

/** Text of a page that a reader cannot see whole: cut off by a box, beside the window, or under other text. */
export const layoutFaults = (page: Page): Promise<string[]> =>
	page.evaluate(faults, { mayScroll: MAY_SCROLL, untilFocused: UNTIL_FOCUSED });

/** Runs in the page. */
function faults({
	mayScroll,
	untilFocused,
}: Record<'mayScroll' | 'untilFocused', string>): string[] {
	/** An ellipsis, which says that the rest is in the story, or a box that may scroll. */
	const RIGHTLY = 'what may cut it off';
	const lines: { words: string; rect: DOMRect }[] = [];
	const found: string[] = [];

	/** What is there for screen readers alone is cut to a dot. */
	const isDot = (box: Element) => getComputedStyle(box).clipPath === 'inset(50%)';
	const boxesOf = (element: Element): Element[] => {
		const boxes: Element[] = [];
		for (let box: Element | null = element; box; box = box.parentElement) boxes.push(box);
		return boxes.filter((box) => !/^(inline|contents)$/.test(getComputedStyle(box).display));
	};

	/** Names the box that cuts a line of text off, if any does. */
	const cutBy = (boxes: Element[], rect: DOMRect): string | undefined => {
		for (const box of boxes) {
			const { overflowX, overflowY, webkitLineClamp, direction } = getComputedStyle(box);
			const { left, right, top, bottom } = box.getBoundingClientRect();
			const isBeside = rect.left < left - 1 || rect.right > right + 1;
			const isAbove = rect.top < top - rect.height / 4 || rect.bottom > bottom + rect.height / 4;
			const hides = (isBeside && overflowX !== 'visible') || (isAbove && overflowY !== 'visible');
			if (!hides) continue;
			if (webkitLineClamp !== 'none') return RIGHTLY;
			const scrolls = /auto|scroll/.test(isBeside ? overflowX : overflowY);
			// No box scrolls to what is before its beginning.
			const isBefore = direction === 'rtl' ? rect.right > right + 1 : rect.left < left - 1;
			const isReached = !isBefore || box.scrollLeft !== 0;
			return scrolls && isReached && box.matches(mayScroll)
				? RIGHTLY
				: `${box.tagName} class="${box.className}"`;
		}
		const width = document.documentElement.clientWidth;
		return rect.left < -1 || rect.right > width + 1 ? 'the window' : undefined;
	};

	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (texts.nextNode()) {
		const words = texts.currentNode.textContent?.trim() ?? '';
		const { parentElement } = texts.currentNode;
		if (!words || !parentElement?.checkVisibility() || parentElement.closest(untilFocused))
			continue;
		const boxes = boxesOf(parentElement);
		if (boxes.some(isDot)) continue;
		const range = document.createRange();
		range.selectNodeContents(texts.currentNode);
		for (const rect of range.getClientRects()) {
			if (rect.width < 1) continue;
			const box = cutBy(boxes, rect);
			if (box !== RIGHTLY) lines.push({ words, rect });
			if (box && box !== RIGHTLY) found.push(`“${words.slice(0, 60)}” is cut off by ${box}`);
		}
	}

	// Boxes of text are higher than its letters, so that lines set close together overlap a little.
	lines.sort((a, b) => a.rect.top - b.rect.top);
	for (const [i, a] of lines.entries()) {
		for (const b of lines.slice(i + 1)) {
			if (b.rect.top >= a.rect.bottom) break;
			const high = Math.min(a.rect.bottom, b.rect.bottom) - b.rect.top;
			const wide = Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left);
			const lower = Math.min(a.rect.height, b.rect.height);
			if (wide > 2 && high > 0.4 * lower)
				found.push(`“${a.words.slice(0, 60)}” lies over “${b.words.slice(0, 60)}”`);
		}
	}

	const { scrollWidth } = document.documentElement;
	if (scrollWidth > innerWidth) found.push(`the page is ${scrollWidth} px wide`);
	return [...new Set(found)];
}
