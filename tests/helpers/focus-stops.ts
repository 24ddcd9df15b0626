import type { Page } from 'playwright-core';

/** What has the focus, and what keeps a reader from seeing that. */
interface FocusStop {
	html: string;
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
		return { html: element.outerHTML.slice(0, 120), faults };
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
