/** How a newspaper looks beside what all newspapers have, as its pages need to know it. */
import type { Picture } from '../story/picture.ts';
import { logoStyles, type ShownLogo, shownLogo } from './logo.ts';
import type { FamilyToken, ThemeColours } from './theme-tokens.ts';

/** What `theme.css` has come to. */
export interface ShownTheme {
	/** Its styles. */
	css: string;
	/** Colour of the paper, for the browser’s own bars. */
	papers: ThemeColours;
	/** Families that it sets, each with the addresses of own font files that pages load first. */
	fonts: Partial<Record<FamilyToken, string[]>>;
}

/** Addresses of what stands for the newspaper in tabs, lists and on home screens. */
export interface ShownIcon {
	/** A drawing, for browsers that show one in a tab. */
	drawing?: string | undefined;
	/** Pixels, for those that do not, and for search engines. */
	small: string;
	/** Pixels for the home screen of a phone. */
	touch: string;
}

/** What a newspaper has of each; nothing of what it does not give. */
export interface Look {
	theme?: ShownTheme | undefined;
	logo?: Picture | undefined;
	/** What stands in its place on dark paper. */
	logoDark?: Picture | undefined;
	icon?: ShownIcon | undefined;
}

/** What pages show of a newspaper’s look. */
export interface ShownLook extends Pick<Look, 'icon'> {
	theme?: Omit<ShownTheme, 'css'> | undefined;
	logo?: ShownLogo | undefined;
	/** Styles of its own, which every page has written out. */
	styles?: string | undefined;
}

/**
 * Its layers, which have the order in which they are first named, so that these styles come before all
 * others. The theme’s stands above the tokens and below what print, high contrast and readers set.
 */
const LAYERS = '@layer reset,tokens,theme,base,components;';

/** What pages show of a look. */
export function shownLook({ theme, logo, logoDark, icon }: Look): ShownLook {
	const shown = logo && shownLogo(logo, logoDark);
	const styles = [...(theme ? [theme.css] : []), ...(shown ? [logoStyles(shown)] : [])];
	return {
		...(theme && { theme: { papers: theme.papers, fonts: theme.fonts } }),
		...(shown && { logo: shown }),
		...(icon && { icon }),
		...(styles.length > 0 && { styles: LAYERS + styles.join('') }),
	};
}
