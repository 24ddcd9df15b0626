/** How a newspaper looks beside what all newspapers have, as its pages need to know it. */
import type { Picture } from '../story/picture.ts';
import type { FamilyToken, ThemeColours } from './theme-tokens.ts';

/** What `theme.css` has come to. */
export interface ShownTheme {
	/** Its styles, as every page has them written out. */
	css: string;
	/** Colour of the paper, for the browser’s own bars. */
	papers: ThemeColours;
	/** Families that it sets, each with the addresses of own font files that pages load first. */
	fonts: Partial<Record<FamilyToken, string[]>>;
}

/** What stands for the newspaper in a browser’s tabs and lists: addresses of pictures. */
export interface ShownIcon {
	/** The icon as the newspaper gave it. */
	url: string;
	/** Its media type. */
	type: string;
	/** Squares of pixels made of it, by the length of their sides. */
	touch: string;
	small?: string | undefined;
}

/** What a newspaper has of each; nothing of what it does not give. */
export interface Look {
	theme?: ShownTheme | undefined;
	logo?: Picture | undefined;
	icon?: ShownIcon | undefined;
}
