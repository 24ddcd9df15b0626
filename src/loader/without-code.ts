import { leftoversIn, withoutLeftovers } from '../domain/content/leftovers.ts';

/** Emphasis and links of Markdown, which a plain text has no use for. */
const EMPHASIS = [
	/\*\*([^*\n]+)\*\*/g,
	/(?<![\p{L}\p{N}_*\\])\*(?=[^\s*])([^*\n]{0,300}[^\s*])\*(?![\p{L}\p{N}_*])/gu,
	/(?<![\p{L}\p{N}_])__(?![a-z]+__)(?=[^\s_])([^_\n]{0,300}[^\s_])__(?![\p{L}\p{N}_])/gu,
	/(?<![\p{L}\p{N}_@/#&\\])_(?=[^\s_])([^_\n]{0,300}[^\s_])_(?![\p{L}\p{N}_/]|\.[\p{L}\p{N}])/gu,
];
const LINK = /\[([^[\]\n]+)\]\((?:https?:|\/)[^()\s]*\)/g;

const isAddress = (text: string) => /^https?:\/\//i.test(text);

/** Code that stands in a text of front matter, and the field. */
export interface FieldCode {
	sort: 'leftover' | 'markedUp';
	path: PropertyKey[];
	found: string;
}

/** A text without code and signs of Markdown, and what is lost with them. */
function cleaned(text: string): { text: string; found: Omit<FieldCode, 'path'>[] } {
	if (isAddress(text)) return { text, found: [] };
	const plain = EMPHASIS.reduce((rest, form) => rest.replace(form, '$1'), text);
	const words = plain.replace(LINK, '$1');
	const code = leftoversIn(words);
	const found = [
		...[...text.matchAll(LINK)].map(([link]) => ({ sort: 'markedUp' as const, found: link })),
		...code.map((each) => ({ sort: 'leftover' as const, found: each })),
	];
	const left = code.length > 0 ? withoutLeftovers(words).trim() : words;
	return { text: left || text, found };
}

/** Front matter without the code of other systems, which would stand on cards and in headlines. */
export function withoutCode(given: Record<string, unknown>): {
	data: Record<string, unknown>;
	leftovers: FieldCode[];
} {
	const leftovers: FieldCode[] = [];
	const clean = (value: unknown, path: PropertyKey[]): unknown => {
		if (typeof value === 'string') {
			const { text, found } = cleaned(value);
			leftovers.push(...found.map((each) => ({ ...each, path })));
			return text;
		}
		if (Array.isArray(value)) return value.map((item, at) => clean(item, [...path, at]));
		if (value === null || typeof value !== 'object') return value;
		const entries = Object.entries(value).map(([key, item]) => [key, clean(item, [...path, key])]);
		return Object.fromEntries(entries);
	};
	return { data: clean(given, []) as Record<string, unknown>, leftovers };
}
