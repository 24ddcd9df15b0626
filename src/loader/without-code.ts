import { leftoversIn, withoutLeftovers } from '../domain/leftovers.ts';

/** Emphasis and links of Markdown, which a plain text has no use for. */
const EMPHASIS = /\*\*([^*\n]+)\*\*/g;
const LINK = /\[([^[\]\n]+)\]\((?:https?:|\/)[^()\s]*\)/g;

const isAddress = (text: string) => /^https?:\/\//i.test(text);

/** Code that stands in a text of front matter, and the field. */
export interface FieldCode {
	path: PropertyKey[];
	found: string;
}

/** A text without code and signs of Markdown, and what they were. */
function cleaned(text: string): { text: string; found: string[] } {
	if (isAddress(text)) return { text, found: [] };
	const markdown = [EMPHASIS, LINK].flatMap((form) =>
		[...text.matchAll(form)].map(([whole]) => whole),
	);
	const found = [...leftoversIn(text), ...markdown];
	if (found.length === 0) return { text, found };
	const plain = withoutLeftovers(text).replace(EMPHASIS, '$1').replace(LINK, '$1').trim();
	return { text: plain || text, found };
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
			leftovers.push(...found.map((each) => ({ path, found: each })));
			return text;
		}
		if (Array.isArray(value)) return value.map((item, at) => clean(item, [...path, at]));
		if (value === null || typeof value !== 'object') return value;
		const entries = Object.entries(value).map(([key, item]) => [key, clean(item, [...path, key])]);
		return Object.fromEntries(entries);
	};
	return { data: clean(given, []) as Record<string, unknown>, leftovers };
}
