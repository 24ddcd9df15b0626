import type { Page } from 'playwright-core';

/** What has the focus, where it is on the page, and what keeps a reader from seeing that. */
interface FocusStop {
	html: string;
	/** Where it begins, in pixels from the top of the page and from where its lines begin. */
	top: number;
	start: number;
	faults: string[];
}

/** What keeps a reader from seeing what has the focus; undefined where nothing has it. */
const lookAtFocus = (page: Page): Promise<FocusStop | undefined> =>
	page.evaluate(() => {
		const focused = document.activeElement as HTMLInputElement | null;
		if (!focused || focused === document.body) return undefined;
		// A button that is not seen lends its focus to its label.
		const isUnseen = focused.matches('.visually-hidden');
		const element = (isUnseen && focused.labels?.[0]) || focused;
		const faults: string[] = [];

		const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(element);
		if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 3) {
			faults.push(`its outline is ${outlineWidth} ${outlineStyle}`);
		}
		const around = Math.max(0, Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth));
		// In a strip that scrolls sideways Chromium is content with a part of 32 pixels.
		const beyond = element.closest('header nav') ? element.clientWidth - 32 : -around;
		const { left, right, top, bottom } = element.getBoundingClientRect();
		const isWhole =
			Math.min(left, innerWidth - right) >= -beyond &&
			Math.min(top, innerHeight - bottom) >= around - 1;
		if (!isWhole) {
			const place = [left, top, right, bottom].map(Math.round);
			faults.push(`it is not whole in the window with its outline: ${place}`);
		}
		for (const line of element.getClientRects()) {
			const [x, y] = [(line.left + line.right) / 2, (line.top + line.bottom) / 2];
			const seen = document.elementFromPoint(x, y);
			if (seen && !element.contains(seen) && !seen.contains(element)) {
				faults.push(`it lies under ${seen.outerHTML.slice(0, 80)}`);
			}
		}
		const begin = element.getClientRects()[0] ?? element.getBoundingClientRect();
		const inWindow = document.dir === 'rtl' ? innerWidth - begin.right : begin.left;
		const start = inWindow + Math.abs(element.closest('header nav')?.scrollLeft ?? 0);
		return { html: element.outerHTML.slice(0, 120), top: scrollY + begin.top, start, faults };
	});

/** Pixels that a large window shows at once. */
const SEEN_AT_ONCE = 1000;

/**
 * Where the focus goes another way than eyes do: down the page, along a line, or to the top of the next
 * column, if both ends of the way can be seen at once.
 */
export const leapsBack = (stops: FocusStop[]): string[] =>
	stops.flatMap((stop, i) => {
		const before = stops[i - 1];
		if (!before || stop.top > before.top) return [];
		const isNext = stop.start > before.start && before.top - stop.top < SEEN_AT_ONCE;
		return isNext ? [] : [`${before.html} (${before.top}) -> ${stop.html} (${stop.top})`];
	});

/** Goes through a page with Tab to its end, and looks at all that takes the focus. */
export async function focusStops(page: Page): Promise<FocusStop[]> {
	const stops: FocusStop[] = [];
	// No page of ours has as many; one that held the focus would have no end.
	while (stops.length < 300) {
		await page.keyboard.press('Tab');
		const stop = await lookAtFocus(page);
		if (!stop) return stops;
		stops.push(stop);
	}
	throw new Error('The focus never leaves the page.');
}
