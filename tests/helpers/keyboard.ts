import type { Page } from 'playwright-core';

/** The id and the name of what has the focus. */
export const focused = (page: Page) =>
	page.evaluate(() => {
		const element = document.activeElement as HTMLElement | null;
		const name = element?.getAttribute('aria-label') ?? element?.innerText ?? '';
		return `${element?.id} ${name}`;
	});

/** Presses Tab until an element with this id, label or text has the focus. */
export async function tabTo(page: Page, wanted: RegExp): Promise<void> {
	for (let i = 0; i < 150; i++) {
		await page.keyboard.press('Tab');
		if (wanted.test(await focused(page))) return;
	}
	throw new Error(`Tab never reached ${wanted}`);
}

/** Presses a key that leads to another page, and waits for it. */
export const press = (page: Page, key: string) =>
	Promise.all([page.waitForEvent('load'), page.keyboard.press(key)]);
