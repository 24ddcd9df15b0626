/** What the declaration of a field says of its values beside their form, and where such values are. */
import type { z } from 'astro/zod';

/** What `.meta()` of a schema may say of a text. */
export interface FieldNotes {
	/** Readers are shown it, as words. */
	areWords?: boolean;
	/** The address of a page is made of it. */
	makesAddress?: boolean;
	/** It is the path of a picture file. */
	isPicture?: boolean;
	/** A search finds a story by it, as if it were printed before the story's text or after it. */
	searched?: 'beforeText' | 'afterText';
}

/** Stands for every item of a list on the way to a field. */
const EACH: unique symbol = Symbol('each item');

/** Where fields are that have a note: the way there from the top of the front matter. */
export interface Place {
	way: (string | typeof EACH)[];
	notes: FieldNotes;
}

/** All fields of a schema that have notes, in the order of their declarations. */
function notedFields(schema: z.ZodType): Place[] {
	// biome-ignore lint/suspicious/noExplicitAny: zod's wrappers share no public type.
	let part = schema as any;
	for (let inner = part; inner; inner = inner.def.innerType ?? inner.def.in) part = inner;
	const below = (step: Place['way'][number], field: z.ZodType): Place[] =>
		notedFields(field).map(({ way, notes }) => ({ way: [step, ...way], notes }));
	if (part.element) return below(EACH, part.element);
	if (part.shape) return Object.keys(part.shape).flatMap((name) => below(name, part.shape[name]));
	const notes: FieldNotes | undefined = part.meta();
	return notes ? [{ way: [], notes }] : [];
}

/** To look at a schema takes longer than to change a file's values by it. */
const known = new WeakMap<z.ZodType, Place[]>();

/** The fields of a schema whose declarations have a note, in their order. */
export function placesOf(schema: z.ZodType, isMeant: (notes: FieldNotes) => boolean): Place[] {
	const all = known.get(schema) ?? notedFields(schema);
	known.set(schema, all);
	return all.filter(({ notes }) => isMeant(notes));
}

/** A value of front matter, and the path that leads to it. */
export interface FieldValue {
	path: PropertyKey[];
	value: unknown;
}

function valuesOn(value: unknown, way: Place['way'], path: PropertyKey[]): FieldValue[] {
	const [step, ...rest] = way;
	if (value === undefined) return [];
	if (step === undefined) return [{ path, value }];
	if (step === EACH) return (value as unknown[]).flatMap((item, at) => valuesOn(item, rest, [...path, at]));
	return valuesOn((value as Record<string, unknown>)[step], rest, [...path, step]);
}

/** The values that front matter has at these places. */
export const valuesAt = (fields: unknown, places: Place[]): FieldValue[] =>
	places.flatMap(({ way }) => valuesOn(fields, way, []));

function changedOn(value: unknown, way: Place['way'], change: (value: unknown) => unknown): unknown {
	const [step, ...rest] = way;
	if (value === undefined) return value;
	if (step === undefined) return change(value);
	if (step === EACH) return (value as unknown[]).map((item) => changedOn(item, rest, change));
	const own = (value as Record<string, unknown>)[step];
	return own === undefined ? value : { ...value, [step]: changedOn(own, rest, change) };
}

/** Front matter with its values at these places changed. */
export const withValues = (
	fields: unknown,
	places: Place[],
	change: (value: unknown, notes: FieldNotes) => unknown,
): unknown =>
	places.reduce(
		(changed, { way, notes }) => changedOn(changed, way, (value) => change(value, notes)),
		fields,
	);
