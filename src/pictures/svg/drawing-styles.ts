import {
	type CSSToken,
	isTokenAtKeyword,
	isTokenBadString,
	isTokenBadURL,
	isTokenComment,
	isTokenFunction,
	isTokenString,
	isTokenURL,
	isTokenWhitespace,
	tokenizer,
} from '@csstools/css-tokenizer';
import { AT_RULES, FUNCTIONS } from './drawing-schema.ts';
import { unfit } from './drawing-tree.ts';

const LOADS = 'which can load other files; draw without it';
const UNREADABLE = 'which is no CSS; mend it';
const HIDES = 'whose name is hidden in escapes; write it plainly';

/** The name of a function or rule that is not among those which load nothing. */
function loadingName(token: CSSToken): string | undefined {
	if (isTokenFunction(token)) {
		const name = token[4].value.toLowerCase();
		return FUNCTIONS.has(name) || name === 'url' ? undefined : `${name}()`;
	}
	if (!isTokenAtKeyword(token)) return undefined;
	const name = token[4].value.toLowerCase();
	return AT_RULES.has(name) ? undefined : `@${name}`;
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
	const { nextToken, endOfFile } = tokenizer({ css });
	let written = '';
	/** Whether the address of a `url()` comes next, after spaces. */
	let isAddressNext = false;
	while (!endOfFile()) {
		const token = nextToken();
		const source = token[1];
		if (isTokenComment(token)) {
			// Without any, what it keeps apart would be one word.
			written += '/**/';
			continue;
		}
		if (isTokenBadString(token) || isTokenBadURL(token)) throw unfit(source, line, UNREADABLE);
		if (isAddressNext && isTokenWhitespace(token)) continue;
		if (isAddressNext && isTokenString(token)) {
			written += quoted(addressFor(token[4].value));
			isAddressNext = false;
		} else if (isTokenURL(token)) {
			written += `url(${quoted(addressFor(token[4].value))})`;
		} else {
			const name = loadingName(token);
			if (name !== undefined) throw unfit(name, line, LOADS);
			isAddressNext = isTokenFunction(token) && token[4].value.toLowerCase() === 'url';
			const isName = isTokenFunction(token) || isTokenAtKeyword(token);
			if (isName && source.includes('\\')) throw unfit(source, line, HIDES);
			written += source;
		}
	}
	return written;
}
