/** What is said of rules and names that a theme cannot have, as ends of sentences. */
import { THEME_TOKENS, THEMES } from '../domain/look/theme-tokens.ts';
import { nearestName } from '../domain/text/nearest-name.ts';

const HEADS = `:root, ${THEMES.map((theme) => `[data-theme='${theme}']`).join(' or ')}`;

/** What is said of a rule that is no part of a theme. */
export function wrongHead(head: string): string {
	if (/^@import\b/i.test(head))
		return '@import loads another file; copy what is in it into this one';
	if (/^@media\b.*prefers-color-scheme/i.test(head)) {
		return `“${head}” is not for a theme, since readers choose too; write a colour as light-dark(#fff, #000), or in [data-theme='dark']`;
	}
	if (head.startsWith('@'))
		return `“${head}” is not for a theme; take it out, it may have @font-face alone`;
	return `“${head}” is no place of a theme; set tokens in ${HEADS}`;
}

/** What is said of a name that is no token a theme may set. */
export function wrongName(name: string, engine: ReadonlySet<string>): string {
	if (!name.startsWith('--')) {
		return `${name} is no token, and a theme sets nothing else; take it out, or set the token that is meant, such as --ink for the colour of text`;
	}
	if (engine.has(name)) {
		return `${name} is not for a theme: sizes and spaces hold together, and readers set them; take it out`;
	}
	const nearest = nearestName(name, Object.keys(THEME_TOKENS));
	return `${name} is no token of a theme; ${nearest ? `did you mean ${nearest}?` : `there are ${Object.keys(THEME_TOKENS).join(', ')}`}`;
}
