import { type CSSToken, TokenType } from '@csstools/css-tokenizer';

/** A function opens a bracket too. */
const OPENING = new Set<TokenType>([
	...[TokenType.OpenCurly, TokenType.OpenParen, TokenType.OpenSquare, TokenType.Function],
]);
const CLOSING = new Set<TokenType>([
	...[TokenType.CloseCurly, TokenType.CloseParen, TokenType.CloseSquare],
]);

/** A part of a list of tokens that ends with one of some signs, outside brackets. */
export interface Part {
	tokens: CSSToken[];
	/** The sign it ends with; empty at the end of all. */
	end: string;
}

/** Cuts tokens at signs that stand outside brackets. */
export function* partsOf(tokens: CSSToken[], signs: string[]): Generator<Part> {
	let part: CSSToken[] = [];
	let depth = 0;
	for (const token of tokens) {
		if (depth === 0 && signs.includes(token[1])) {
			yield { tokens: part, end: token[1] };
			part = [];
			continue;
		}
		if (OPENING.has(token[0])) depth++;
		else if (CLOSING.has(token[0])) depth--;
		part.push(token);
	}
	yield { tokens: part, end: '' };
}
