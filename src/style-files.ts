/** Styles in files that browsers keep, for a newspaper that does not want them written out in every page. */
import { hash } from 'node:crypto';

/** A style as Astro writes it out in a page. */
const WRITTEN_OUT = /<style>([\s\S]*?)<\/style>/g;
/** Characters from which a style is worth a request: the order of the layers stands before all, in the page. */
const WORTH = 1000;

export const isWorthAFile = (style: string): boolean => style.length >= WORTH;

/** Path of the file of a style, below the root of the site; another for any other style. */
export const styleFile = (style: string): string =>
	`_astro/styles.${hash('sha256', style, 'base64url').slice(0, 12)}.css`;

/** A page in which the styles that are written out in it are links to their files. */
export const withStyleFiles = (html: string): string =>
	html.replace(WRITTEN_OUT, (written, style: string) =>
		isWorthAFile(style) ? `<link rel="stylesheet" href="/${styleFile(style)}">` : written,
	);
