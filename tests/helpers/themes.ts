import type { Page } from 'playwright-core';
import type { Reading } from './reader.ts';

/** How a reader comes to see the pages in each theme: by the system, or by choosing. */
export const THEMES = {
	light: { colorScheme: 'light' },
	dark: { colorScheme: 'dark' },
	sepia: { chosen: { theme: 'sepia' } },
} satisfies Record<string, Reading>;

/** Lets an open page be in a theme, as when its reader chooses one, or the system does. */
export async function wear(page: Page, { colorScheme = 'light', chosen }: Reading): Promise<void> {
	await page.emulateMedia({ colorScheme });
	await page.evaluate((theme) => {
		const { dataset } = document.documentElement;
		if (theme) dataset.theme = theme;
		else delete dataset.theme;
	}, chosen?.theme);
}

/** A telephone, a tablet, a desk: the widths for which pages are designed. */
export const WIDTHS = [360, 768, 1280] as const;
