import type { Edition } from '../edition.ts';
import { type NameLink, nameLinkOf } from '../lists/names.ts';
import { type ShownLook, shownLook } from '../look/look.ts';

/** Sections in the strip; the rest is behind “All sections”. */
const STRIP = 8;

/** What every page shows of its edition, around what is its own. */
export interface Navigation {
	/** The first sections that have stories. */
	sections: NameLink[];
	/** Standing pages. */
	pages: { id: string; title: string }[];
	/** How the newspaper looks. */
	look: ShownLook;
}

export const navigationOf = ({ sections, pages, look }: Edition): Navigation => ({
	sections: sections
		.filter(({ stories }) => stories.length > 0)
		.slice(0, STRIP)
		.map(nameLinkOf),
	pages: pages.map(({ id, data }) => ({ id, title: data.title })),
	look: shownLook(look),
});
