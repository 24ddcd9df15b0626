import type { Nodes } from 'mdast';
import type { Code, Construct, Event, Extension, State, Token } from 'micromark-util-types';

/**
 * Punctuation, most of it of full width, that stands beside addresses without a space. In an
 * address browsers escape it.
 */
export const WIDE_SIGN = '[、。，．：；？！「」『』（）〈〉《》【】〔〕“”‘’…—\u3000]';

/** A letter of Chinese, Japanese or Korean, which may stand beside an address without a space. */
export const WIDE_LETTER = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}ー]`;

const BEGINNING = String.raw`(?:[Hh][Tt][Tt][Pp][Ss]?:\/\/|[Ww]{3}\.)`;

/** An address up to a wide sign; no host has an underscore. */
const UP_TO_SIGN = String.raw`${BEGINNING}(?![\p{L}\p{N}.-]*_)[\p{L}\p{N}](?:(?!${WIDE_SIGN})[^\s<])*(?=${WIDE_SIGN})`;

/**
 * A host up to wide letters. Its last label is in Latin letters, and is not the first after “www”;
 * one of both scripts, as in “shop.sk하이닉스.com”, goes on to the next.
 */
const UP_TO_LETTER =
	String.raw`(?:[Hh][Tt][Tt][Pp][Ss]?:\/\/)?(?:[Ww]{3}\.|(?![Ww]{3}\.))[a-zA-Z\d-]+(?:\.[a-zA-Z\d-]+)*` +
	String.raw`\.[a-zA-Z]{2,}(?::\d+)?(?=${WIDE_LETTER})(?!${WIDE_LETTER}+\.[a-zA-Z])`;

const WIDE_ENDED = new RegExp(`^(?=${BEGINNING})(?:${UP_TO_LETTER}|${UP_TO_SIGN})`, 'u');

/** The address that a text begins with, if it ends beside a wide sign. Wide letters in a path are its own. */
const wideEnded = (text: string): string | undefined => WIDE_ENDED.exec(text)?.[0];

const count = (text: string, sign: string) => text.split(sign).length - 1;

const PUNCTUATION = String.raw`[!"'),*.:;?\]_~]`;
/** Tried once a row, not at each of its signs. */
const LAST_PUNCTUATION = new RegExp(`(?<!${PUNCTUATION})${PUNCTUATION}+$`);

/** An address without the punctuation after it; a bracket is its own if it was opened in it. */
function withoutPunctuation(address: string): string {
	const own = address.replace(LAST_PUNCTUATION, '');
	const open = Math.max(0, count(own, '(') - count(own, ')'));
	return own + (/^\)*/.exec(address.slice(own.length))?.[0].slice(0, open) ?? '');
}

/** Tokens before which there is no open label. */
const outsideLabels = new WeakSet<Token>();

/** Whether a label is open, which may become a link's and hold no other. */
function isInLabel(events: Event[]): boolean {
	for (let i = events.length - 1; i >= 0; i--) {
		const [, token] = events[i] as Event;
		if (/^label(?:Link|Image)$/.test(token.type) && !token._balanced) return true;
		if (outsideLabels.has(token)) break;
	}
	const last = events.at(-1);
	if (last) outsideLabels.add(last[1]);
	return false;
}

/** What may stand before an address: before one with a protocol all but a Latin letter, as GitHub has it. */
const BEFORE_WWW = new RegExp(String.raw`[\s(*_[\]~]|${WIDE_SIGN}|${WIDE_LETTER}`, 'u');
const signOf = (code: Code) => (code === null || code < 0 ? ' ' : String.fromCharCode(code));
const mayPrecede = (code: Code) => !/[a-zA-Z]/.test(signOf(code));

const address: Construct = {
	name: 'wideEndedAddress',
	previous: mayPrecede,
	tokenize(effects, ok, nok) {
		const start = this.now();
		// Up to the end of the line.
		const line = this.sliceSerialize({ start, end: { ...start, _bufferIndex: Infinity } });
		let left = withoutPunctuation(wideEnded(line) ?? '').length;
		const isWww = /^w/i.test(line);
		const isRight = isWww ? BEFORE_WWW.test(signOf(this.previous)) : mayPrecede(this.previous);
		const type = isWww ? 'literalAutolinkWww' : 'literalAutolinkHttp';
		const inside: State = (code) => {
			if (left-- > 0) {
				effects.consume(code);
				return inside;
			}
			effects.exit(type);
			effects.exit('literalAutolink');
			return ok(code);
		};
		return (code) => {
			if (left === 0 || !isRight || isInLabel(this.events)) return nok(code);
			effects.enter('literalAutolink');
			effects.enter(type);
			return inside(code);
		};
	},
};

/** Reads web addresses that end beside wide signs, ahead of GitHub's way, by which they end at a space. */
export const wideEndedAddresses: Extension = {
	text: Object.fromEntries([...'HhWw'].map((sign) => [sign.charCodeAt(0), address])),
};

/** Where an address begins that no Latin letter or digit runs into. */
const START = new RegExp(String.raw`(?<![a-zA-Z\d])${BEGINNING}`, 'gu');
const AFTER_LETTER = new RegExp(`${WIDE_LETTER}$`, 'u');

/** A text cut where an address begins after a wide letter, and where one ends beside a wide sign. */
function pieces(value: string): string[] {
	const cuts = [0];
	for (const { index } of value.matchAll(START)) {
		const last = cuts.at(-1) ?? 0;
		if (index < last) continue;
		// A letter may take two code units.
		if (AFTER_LETTER.test(value.slice(Math.max(last, index - 2), index))) cuts.push(index);
		const found = wideEnded(value.slice(index));
		if (found) cuts.push(index + found.length);
	}
	return cuts
		.map((from, i) => value.slice(from, cuts[i + 1]))
		.filter((piece, i) => i === 0 || piece !== '');
}

/**
 * Cuts the texts below a node, but for the words of links: GitHub's way of finding addresses in
 * texts looks at each by itself, from its beginning or after a sign, up to a space.
 */
export function cutBesideAddresses(node: Nodes): void {
	if (!('children' in node) || node.type === 'link' || node.type === 'linkReference') return;
	const cut = (child: Nodes): Nodes[] => {
		if (child.type === 'text') return pieces(child.value).map((value) => ({ type: 'text', value }));
		cutBesideAddresses(child);
		return [child];
	};
	(node as { children: Nodes[] }).children = node.children.flatMap(cut);
}
