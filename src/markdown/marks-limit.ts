import type { Construct, Extension, TokenizeContext } from 'micromark-util-types';

/**
 * Signs of emphasis in one paragraph, rows of them counted once. Before each, micromark looks at all
 * for the one that it may belong to; no paragraph that people wrote has a tenth of them.
 */
const MOST_SIGNS = 5000;

const met = new WeakMap<TokenizeContext, number>();

/** Reads nothing, but is asked about each sign before what reads emphasis is. */
const counter: Construct = {
	name: 'emphasisCounter',
	tokenize(_effects, _ok, nok) {
		const signs = (met.get(this) ?? 0) + 1;
		if (signs > MOST_SIGNS) {
			const most = MOST_SIGNS.toLocaleString('en');
			throw new Error(`a paragraph has more than ${most} signs of emphasis`);
		}
		met.set(this, signs);
		return nok;
	},
};

const limited: Extension = {
	text: Object.fromEntries([...'*_'].map((sign) => [sign.charCodeAt(0), counter])),
};

/** What a source must be read with that has enough signs of emphasis for too many in a paragraph. */
export const marksLimitFor = (source: string): Extension[] =>
	source.length > 2 * MOST_SIGNS && source.split(/[*_]+/).length > MOST_SIGNS ? [limited] : [];

/** Quotations and lists that begin in one line. */
const MOST_IN_A_LINE = 400;
const DEEP_LINE = new RegExp(
	String.raw`^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){${MOST_IN_A_LINE}}.*`,
	'm',
);
/** A line across the text, which is long and nothing else. */
const RULE = /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/;

/**
 * Refuses a source in which quotations and lists lie so deep in each other that to read them takes
 * long: for each line micromark looks at all that are open.
 */
export function refuseDeepLines(source: string): void {
	const line = source.length > MOST_IN_A_LINE ? DEEP_LINE.exec(source)?.[0] : undefined;
	if (line !== undefined && !RULE.test(line)) {
		throw new Error(`a line begins more than ${MOST_IN_A_LINE} quotations and lists`);
	}
}
