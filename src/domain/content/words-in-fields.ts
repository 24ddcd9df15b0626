import type { z } from 'astro/zod';
import { slugOf } from '../text/slug.ts';

/**
 * Front matter with its words changed: all that its schema says readers are shown. Dates, paths,
 * addresses and tags stay, and so does a name of which another address would be made.
 * @param value what the schema has made of it.
 */
export function withWords<Value>(
	schema: z.ZodType,
	value: Value,
	change: (words: string) => string,
): Value;
export function withWords(
	schema: z.ZodType,
	value: unknown,
	change: (words: string) => string,
): unknown {
	// biome-ignore lint/suspicious/noExplicitAny: zod's wrappers share no public type.
	let part = schema as any;
	for (let inner = part; inner; inner = inner.def.innerType ?? inner.def.in) part = inner;
	if (typeof value === 'string') {
		const { areWords, makeAddress } = part.meta() ?? {};
		const words = areWords ? change(value) : value;
		return makeAddress && slugOf(words) !== slugOf(value) ? value : words;
	}
	if (Array.isArray(value)) return value.map((each) => withWords(part.element, each, change));
	if (!part.shape || value === undefined) return value;
	const fields = Object.entries(value as Record<string, unknown>);
	return Object.fromEntries(
		fields.map(([key, each]) => [key, withWords(part.shape[key], each, change)]),
	);
}
