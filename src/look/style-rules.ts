/** Styles as rules with declarations, from the tokens a browser reads (CSS Syntax Module Level 3). */
import {
	type CSSToken,
	isTokenAtKeyword,
	isTokenBadString,
	isTokenBadURL,
	isTokenColon,
	isTokenComment,
	isTokenEOF,
	isTokenIdent,
	isTokenWhitespace,
	tokenize,
} from '@csstools/css-tokenizer';
import { partsOf } from './token-parts.ts';

/** Something wrong on a line, as the end of a sentence. */
export interface ThemeProblem {
	line: number;
	message: string;
}

export interface Declaration {
	name: string;
	/** Its value without comments and spaces around it. */
	value: string;
	/** The tokens of the value, without comments. */
	tokens: CSSToken[];
	line: number;
}

export interface StyleRule {
	/** What stands before the block, in one line: a selector, or `@media print`. */
	head: string;
	line: number;
	/** None of a rule that ends in a semicolon, or that groups others. */
	declarations: Declaration[];
	/** What stands in its block. */
	block: string;
}

const textOf = (tokens: CSSToken[]) =>
	tokens
		.map((token) => (isTokenWhitespace(token) ? ' ' : token[1]))
		.join('')
		.trim();

const sourceOf = (tokens: CSSToken[]) => tokens.map(([, source]) => source).join('');

/** Tells lines of a text by places in it. */
function lineTeller(text: string): (at: number) => number {
	const starts = [...text.matchAll(/\n/g)].map(({ index }) => index);
	return (at) => starts.findLastIndex((start) => start < at) + 2;
}

/** Reads styles; what is no CSS, and rules within rules, are problems. */
export function readStyles(css: string): { rules: StyleRule[]; problems: ThemeProblem[] } {
	const lineAt = lineTeller(css);
	const lineOf = (tokens: CSSToken[]) =>
		lineAt(tokens.find((token) => !isTokenWhitespace(token))?.[2] ?? css.length);
	const problems: ThemeProblem[] = [];
	const all = tokenize({ css }).filter((token) => !isTokenComment(token) && !isTokenEOF(token));
	const broken = all.filter((token) => isTokenBadString(token) || isTokenBadURL(token));
	for (const [, source, start] of broken) {
		const message = `“${source.trim()}” has no end, or signs that cannot stand there; mend it`;
		problems.push({ line: lineAt(start), message });
	}
	if (broken.length > 0) return { rules: [], problems };

	const declarationsIn = (tokens: CSSToken[]): Declaration[] => {
		const declarations: Declaration[] = [];
		for (const { tokens: part } of partsOf(tokens, [';'])) {
			const said = part.filter((token, at) => at > 0 || !isTokenWhitespace(token));
			const text = textOf(said);
			if (text === '') continue;
			const line = lineOf(said);
			const at = said.findIndex((token) => !isTokenWhitespace(token));
			const [name, ...rest] = said.slice(at);
			const colon = rest.findIndex((token) => !isTokenWhitespace(token));
			if (said.some(([, source]) => source === '{' || source === '}')) {
				const message = `“${text}” is a rule within a rule; a theme has none, so write each by itself`;
				problems.push({ line, message });
			} else if (!name || !isTokenIdent(name) || !isTokenColon(rest[colon] ?? name)) {
				const message = `“${text}” is no declaration; write --ink: #14120e; with a semicolon at its end`;
				problems.push({ line, message });
			} else {
				const value = rest.slice(colon + 1);
				declarations.push({ name: name[4].value, value: textOf(value), tokens: value, line });
			}
		}
		return declarations;
	};

	const rules: StyleRule[] = [];
	let rest = all;
	while (textOf(rest) !== '') {
		const end = rest.findIndex(([, source]) => source === '{' || source === ';');
		const head = end === -1 ? rest : rest.slice(0, end);
		const [line, text] = [lineOf(rest), textOf(head)];
		const isStatement = rest[end]?.[1] === ';' && head.some((token) => isTokenAtKeyword(token));
		if (rest[end]?.[1] !== '{' && !isStatement) {
			problems.push({ line, message: `“${text}” is no rule; write :root { … } around it` });
			rest = end === -1 ? [] : rest.slice(end + 1);
			continue;
		}
		if (isStatement) {
			rules.push({ head: text, line, declarations: [], block: '' });
			rest = rest.slice(end + 1);
			continue;
		}
		const [block] = partsOf(rest.slice(end + 1), ['}']);
		if (!block || block.end === '') {
			problems.push({ line, message: `“${text} {” has no end; write } where it ends` });
			break;
		}
		const isGroup = text.startsWith('@') && !/^@font-face$/i.test(text);
		const declarations = isGroup ? [] : declarationsIn(block.tokens);
		rules.push({ head: text, line, declarations, block: sourceOf(block.tokens) });
		rest = rest.slice(end + 1 + block.tokens.length + 1);
	}
	return { rules, problems };
}
