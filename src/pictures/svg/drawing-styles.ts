import {
	type CSSToken,
	isTokenAtKeyword,
	isTokenBadString,
	isTokenBadURL,
	isTokenComment,
	isTokenFunction,
	isTokenString,
	isTokenURL,
	isTokenWhiteSpaceOrComment,
	tokenize,
} from '@csstools/css-tokenizer';
import { AT_RULES, FUNCTIONS } from './drawing-schema.ts';
import { unfit } from './drawing-tree.ts';

const LOADS = 'which can load other files; draw without it';
const UNREADABLE = 'which is no CSS; mend it';
const HIDES = 'whose name is hidden in escapes; write it plainly';

/** The address that follows `url(`: a string, perhaps after spaces. */
function quotedAddress(tokens: CSSToken[], at: number): number {
	let next = at + 1;
	while (isTokenWhiteSpaceOrComment(tokens[next])) next++;
	return isTokenString(tokens[next]) ? next : -1;
}

const quoted = (address: string) => `"${address.replace(/["\\\n\r\f]/g, encodeURIComponent)}"`;

/**
 * Styles of a drawing, written anew from the tokens a browser reads (CSS Syntax Module Level 3).
 * Nothing is fetched by a style but by the address of a `url()`, or by functions and rules that are
 * not allowed; so tokens are enough to judge by, wherever they stand.
 * @param addressFor what is written for an address; throws if it leads out of the file.
 * @throws {UnfitPicture}
 */
export function drawingStyles(
	css: string,
	line: number,
	addressFor: (address: string) => string,
): string {
	const tokens = tokenize({ css });
	let written = '';
	let addressAt = -1;
	tokens.forEach((token, at) => {
		const source = token[1];
		if (isTokenComment(token)) {
			// Without any, what it keeps apart would be one word.
			written += '/**/';
			return;
		}
		if (isTokenBadString(token) || isTokenBadURL(token)) throw unfit(source, line, UNREADABLE);
		if (isTokenURL(token)) {
			written += `url(${quoted(addressFor(token[4].value))})`;
			return;
		}
		if (at === addressAt && isTokenString(token)) {
			written += quoted(addressFor(token[4].value));
			return;
		}
		if (isTokenFunction(token) || isTokenAtKeyword(token)) {
			const name = token[4].value.toLowerCase();
			const isFunction = isTokenFunction(token);
			const told = isFunction ? `${name}()` : `@${name}`;
			if (isFunction && name === 'url') addressAt = quotedAddress(tokens, at);
			const isAllowed = isFunction
				? FUNCTIONS.has(name) || (name === 'url' && addressAt !== -1)
				: AT_RULES.has(name);
			if (!isAllowed) throw unfit(told, line, LOADS);
			if (source.includes('\\')) throw unfit(source, line, HIDES);
		}
		written += source;
	});
	return written;
}
