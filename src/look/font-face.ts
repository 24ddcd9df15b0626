/** An `@font-face` of a newspaper's theme, read and checked. */
import { isTokenFunction, isTokenIdent, isTokenString, isTokenURL } from '@csstools/css-tokenizer';
import { nearestName } from '../domain/text/nearest-name.ts';
import type { Declaration, StyleRule, ThemeProblem } from './style-rules.ts';

export interface OwnFace {
	family: string;
	/** Path of its file, beside the theme: `fonts/our-serif.woff2`. */
	path: string;
	/** Line that names the file. */
	line: number;
	/** The other descriptors as they were written. */
	descriptors: { name: string; value: string }[];
}

/** What a face may say of itself, and how. Nothing of it can load a file. */
const DESCRIPTORS: Record<string, RegExp> = {
	'font-weight': /^(?:normal|bold|\d{1,4}(?: \d{1,4})?)$/i,
	'font-style': /^(?:normal|italic|oblique(?: -?\d{1,2}deg){0,2})$/i,
	'font-stretch': /^(?:[a-z-]+|\d{1,3}%(?: \d{1,3}%)?)$/i,
	'font-display': /^(?:auto|block|swap|fallback|optional)$/i,
	'unicode-range': /^[u+\da-f?, -]+$/i,
	'size-adjust': /^\d{1,3}(?:\.\d{1,3})?%$/,
	'ascent-override': /^(?:normal|\d{1,3}(?:\.\d{1,3})?%)$/i,
	'descent-override': /^(?:normal|\d{1,3}(?:\.\d{1,3})?%)$/i,
	'line-gap-override': /^(?:normal|\d{1,3}(?:\.\d{1,3})?%)$/i,
};
const NAMES = ['font-family', 'src', ...Object.keys(DESCRIPTORS)];

/** A name that needs no escapes, wherever it is written. */
const FAMILY = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._-]*$/u;
const FILE = /^(?:\.\/)?(fonts\/[\w.-]+\.woff2)$/i;

const ONE_FILE = "write one file of your own: src: url('fonts/NAME.woff2')";

/** The name of a family, written as a text or as words; undefined if it is neither. */
export function familyName({
	tokens,
	value,
}: Pick<Declaration, 'tokens' | 'value'>): string | undefined {
	const said = tokens.filter(([type]) => type !== 'whitespace-token');
	const [first] = said;
	const name = said.length === 1 && first && isTokenString(first) ? first[4].value : value;
	const isPlain = said.length > 1 ? said.every((token) => isTokenIdent(token)) : said.length === 1;
	return isPlain && FAMILY.test(name) ? name : undefined;
}

/** The path of the one file that `src` names; undefined if it names anything else. */
function pathIn({ tokens }: Declaration): string | undefined {
	const said = tokens.filter(([type]) => type !== 'whitespace-token');
	const [first, second, third, ...rest] = said;
	const isCall = first && isTokenFunction(first) && first[4].value.toLowerCase() === 'url';
	const address =
		first && isTokenURL(first)
			? first[4].value
			: isCall && second && isTokenString(second)
				? second[4].value
				: undefined;
	const after = isCall ? rest : said.slice(1);
	const isClosed = !isCall || third?.[1] === ')';
	const format = after.map(([, source]) => source.replace(/^'(.*)'$/, '"$1"')).join('');
	const isPlain = ['', 'format("woff2")', 'format(woff2)'].includes(format);
	return isClosed && isPlain ? FILE.exec(address ?? '')?.[1] : undefined;
}

/** @param taken names of families that the engine brings, which would hide a newspaper’s own. */
export function readFace(
	{ line, declarations }: StyleRule,
	taken: ReadonlySet<string>,
): { face?: OwnFace; problems: ThemeProblem[] } {
	const problems: ThemeProblem[] = [];
	const found = new Map<string, Declaration>();
	for (const declaration of declarations) {
		const name = declaration.name.toLowerCase();
		const { value } = declaration;
		const tell = (message: string) => problems.push({ line: declaration.line, message });
		const form = DESCRIPTORS[name];
		if (found.has(name)) tell(`${name} is said twice of one @font-face; keep one`);
		else if (!NAMES.includes(name)) {
			const nearest = nearestName(name, NAMES);
			tell(
				`${name} is nothing that an @font-face of a theme says; ${nearest ? `did you mean ${nearest}?` : 'take it out'}`,
			);
		} else if (form && !form.test(value))
			tell(`“${value}” is no value of ${name}; mend it or take it out`);
		found.set(name, declaration);
	}
	const [named, src] = [found.get('font-family'), found.get('src')];
	const family = named && familyName(named);
	const path = src && pathIn(src);
	if (!named)
		problems.push({ line, message: 'this @font-face has no font-family; give it a name' });
	else if (!family) {
		const message = `“${named.value}” is no plain name of a family; use letters, digits and spaces, such as "Our Serif"`;
		problems.push({ line: named.line, message });
	} else if (taken.has(family.toLowerCase())) {
		const message = `“${family}” is a face that Broadsheet itself uses, so yours would not be seen; call it otherwise, such as "Our ${family}"`;
		problems.push({ line: named.line, message });
	}
	if (!src) problems.push({ line, message: `this @font-face has no src; ${ONE_FILE}` });
	else if (!path) {
		const message = `“${src.value}” is no file in fonts/ beside theme.css, and nothing is loaded from elsewhere; ${ONE_FILE}`;
		problems.push({ line: src.line, message });
	}
	if (!family || !path || !src || problems.length > 0) return { problems };
	const descriptors = Object.keys(DESCRIPTORS).flatMap((name) => {
		const said = found.get(name);
		return said ? [{ name, value: said.value }] : [];
	});
	return { face: { family, path, line: src.line, descriptors }, problems };
}
