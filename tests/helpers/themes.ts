import type { Reading } from './reader.ts';

/** How a reader comes to see the pages in each theme: by the system, or by choosing. */
export const THEMES = {
	light: { colorScheme: 'light' },
	dark: { colorScheme: 'dark' },
	sepia: { chosen: { theme: 'sepia' } },
} satisfies Record<string, Reading>;

/** A telephone, a tablet, a desk: the widths for which pages are designed. */
export const WIDTHS = [360, 768, 1280] as const;
