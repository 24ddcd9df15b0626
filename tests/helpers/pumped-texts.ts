/** Texts made of a regular expression to be slow for it. */

/** Signs that stand for what a class or an escape matches. */
const SAMPLES: Record<string, string[]> = {
	s: [' ', '\n'],
	S: ['a'],
	d: ['1'],
	D: ['a'],
	w: ['a'],
	W: ['-'],
	b: [],
	B: [],
	n: ['\n'],
	t: ['\t'],
	r: ['\r'],
	f: ['\f'],
	v: ['\v'],
	'0': ['\0'],
};

/** Parts of a regular expression: an escape, a class, the beginning of a group, a quantifier, a sign. */
const PART =
	/\\(?<property>[pP])\{(?<name>[^}]*)\}|\\u\{?(?<code>[\da-fA-F]{4,6})\}?|\\x(?<hex>[\da-fA-F]{2})|\\k<[^>]*>|\\(?<escape>.)|\[(?<class>\^?(?:\\.|[^\\\]])*)\]+|\((?:\?(?:<?[=!]|:|<[^>]*>|[a-z-]*:))?|\)|(?<or>\|)|[*+?]\??|\{\d*,?\d*\}\??|(?<any>\.)|[\^$]|(?<sign>[\s\S])/gu;

function samplesOf(groups: Record<string, string | undefined>): string[] {
	const { property, name = '', code, hex, escape: escaped, class: inside, any, sign } = groups;
	if (property) {
		if (/N|digit/i.test(name)) return ['1'];
		if (/Lu/.test(name)) return ['A'];
		if (/Han|Hira|Kana|Hang/.test(name)) return ['中'];
		return /^(?:M|P|Z|C)/.test(name) ? ['\u0301', '-'] : ['a', 'é'];
	}
	if (code ?? hex) return [String.fromCodePoint(Number.parseInt(code ?? hex ?? '', 16))];
	if (escaped !== undefined) return SAMPLES[escaped] ?? [escaped];
	if (inside?.startsWith('^')) {
		return ['a', ' ', '<', '\\', '(', '"'].filter((each) => !inside.includes(each)).slice(0, 2);
	}
	if (inside !== undefined) {
		const each = [...inside.matchAll(PART)].flatMap((part) => samplesOf(part.groups ?? {}));
		return [...new Set(each)].slice(0, 3);
	}
	if (any) return ['a'];
	return sign === undefined ? [] : [sign];
}

/** The ways through a regular expression, each part once: of alternatives one after another. */
function waysThrough(source: string): string[][] {
	const ways: string[][] = [[]];
	for (const { groups = {} } of source.matchAll(PART)) {
		if (groups.or) ways.push([]);
		else ways.at(-1)?.push(...samplesOf(groups).slice(0, 2));
	}
	return [ways.flat(), ...ways].filter((way) => way.length > 0);
}

/** Pieces that are repeated of one regular expression at most, and what may stand before them. */
const MOST = 24;

/** What hardly any goes on with: a line's end, and a sign that no text has. */
const OTHER = '\n\u0001';

/** Some of many, from all over. */
const some = <Each>(all: Each[], most: number): Each[] =>
	all.length <= most ? all : all.filter((_, i) => i % Math.ceil(all.length / most) === 0);

/**
 * Texts of a length that go far into a regular expression again and again and never end as it wants:
 * each of its signs, pairs and beginnings repeated, and its beginnings with their last sign repeated.
 */
export function* pumpedTexts(source: string, length: number): Generator<string> {
	const ways = waysThrough(source);
	const pieces = new Set<string>();
	const begun = new Map<string, string>();
	for (const way of ways) {
		way.forEach((sign, i) => {
			pieces.add(sign);
			pieces.add(sign + (way[i + 1] ?? ''));
			const beginning = way.slice(0, i + 1).join('');
			pieces.add(beginning);
			begun.set(beginning, sign);
		});
	}
	for (const piece of some([...pieces], MOST)) {
		yield piece.repeat(Math.ceil(length / piece.length)).slice(0, length) + OTHER;
	}
	for (const [beginning, sign] of some([...begun], MOST)) {
		yield beginning + sign.repeat(Math.ceil((length - beginning.length) / sign.length)) + OTHER;
	}
}
