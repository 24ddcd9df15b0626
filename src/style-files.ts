/** Styles in files that browsers keep, for a newspaper that does not want them written out in every page. */
import { hash } from 'node:crypto';
import { site } from './site.ts';

/** A style as Astro writes it out in a page. */
const WRITTEN_OUT = /<style>([\s\S]*?)<\/style>/g;
/** Characters from which a style is worth a request: the order of the layers stands before all, in the page. */
const WORTH = 1000;

const isWorthAFile = (style: string): boolean => style.length >= WORTH;

/** Whether the newspaper has its styles in files. */
export const hasStyleFiles = site.styles === 'file';

/** Path of the file of a style, below the root of the site; another for any other style. */
const styleFile = (style: string): string =>
	`_astro/styles.${hash('sha256', style, 'base64url').slice(0, 12)}.css`;

/** The styles of routes that are worth a file, each once, with its path below the root of the site. */
export const styleFiles = (
	routes: { styles: readonly { content?: string }[] }[],
): Map<string, string> =>
	new Map(
		routes
			.flatMap(({ styles }) => styles.flatMap(({ content }) => content ?? []))
			.filter(isWorthAFile)
			.map((style) => [styleFile(style), style]),
	);

/** A page in which the styles that are written out in it are links to their files. */
export const withStyleFiles = (html: string): string =>
	html.replace(WRITTEN_OUT, (written, style: string) =>
		isWorthAFile(style) ? `<link rel="stylesheet" href="/${styleFile(style)}">` : written,
	);
