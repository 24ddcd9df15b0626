import type { z } from 'astro/zod';
import { nearestName } from '../text/nearest-name.ts';

/** A field that is wrong: `path` leads to it from the top of the front matter. */
export interface FieldProblem {
	path: PropertyKey[];
	message: string;
}

/** A key that the schema does not know, with the nearest it does. */
export interface UnknownKey {
	path: PropertyKey[];
	nearest?: string | undefined;
}

export interface CheckedFields<Value> {
	value?: Value;
	problems: FieldProblem[];
	unknown: UnknownKey[];
}

/** Whether nothing is written in a value: editors' tools write such fields where people leave them out. */
export function isEmpty(value: unknown): boolean {
	if (typeof value === 'string') return value.trim() === '';
	if (value === null || typeof value !== 'object') return value === null || value === undefined;
	return Object.values(value).every(isEmpty);
}

/** Front matter without the fields in which nothing is written; an empty text may still say something. */
function withoutEmpty(data: unknown): unknown {
	if (Array.isArray(data)) return data.map(withoutEmpty);
	if (data === null || typeof data !== 'object') return data;
	const kept = Object.entries(data).filter(
		([, value]) => typeof value === 'string' || !isEmpty(value),
	);
	return Object.fromEntries(kept.map(([key, value]) => [key, withoutEmpty(value)]));
}

/** The value that a path leads to. */
export function valueAt(data: unknown, path: PropertyKey[]): unknown {
	return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)?.[key], data);
}

/** Data without the fields that paths lead to; items of lists stay. */
function without(data: unknown, paths: PropertyKey[][]): unknown {
	if (paths.length === 0 || data === null || typeof data !== 'object') return data;
	const byKey = Map.groupBy(paths, ([key]) => key);
	/** What of the paths leads on below a key. */
	const below = (key: PropertyKey) =>
		(byKey.get(key) ?? []).flatMap(([, ...rest]) => (rest.length > 0 ? [rest] : []));
	if (Array.isArray(data)) return data.map((item, i) => without(item, below(i)));
	const isTaken = (name: string) => byKey.get(name)?.some((path) => path.length === 1);
	return Object.fromEntries(
		Object.entries(data).flatMap(([name, value]) =>
			isTaken(name) ? [] : [[name, without(value, below(name))]],
		),
	);
}

/** Names of the fields at a place in a schema, read through optional, default and list wrappers. */
export function knownNames(schema: unknown, path: PropertyKey[] = []): string[] {
	// biome-ignore lint/suspicious/noExplicitAny: zod's wrappers share no public type.
	let node = schema as any;
	while (node && !node.shape) node = node.element ?? node.def?.innerType ?? node.def?.in;
	const [key, ...rest] = path.filter((part) => typeof part === 'string');
	if (!node) return [];
	return key === undefined ? Object.keys(node.shape) : knownNames(node.shape[key], rest);
}

/**
 * Checks front matter against a strict schema. Unknown keys, at any depth, are set apart
 * and do not fail the check; every other issue of zod's becomes a problem.
 */
export function checkFields<Schema extends z.ZodType>(
	schema: Schema,
	data: unknown,
): CheckedFields<z.output<Schema>> {
	const input = withoutEmpty(data);
	const first = schema.safeParse(input);
	const unknown: UnknownKey[] = [];
	const taken: PropertyKey[][] = [];
	for (const issue of first.error?.issues ?? []) {
		if (issue.code !== 'unrecognized_keys') {
			// Where the schema has no use for an empty text, it means that the field is left out.
			const { path } = issue;
			const isInList = typeof path.at(-1) === 'number';
			if (!isInList && isEmpty(valueAt(input, path))) taken.push(path);
			continue;
		}
		for (const key of issue.keys) {
			const path = [...issue.path, key];
			if (!isEmpty(valueAt(input, path))) {
				unknown.push({ path, nearest: nearestName(key, knownNames(schema, issue.path)) });
			}
			taken.push(path);
		}
	}
	const parsed = first.success ? first : schema.safeParse(without(input, taken));
	if (parsed.success) return { value: parsed.data, problems: [], unknown };
	// What is wrong with a value in one way mostly is so in others.
	const byField = Map.groupBy(parsed.error.issues, ({ path }) => path.join('\0'));
	const problems = [...byField.values()].flatMap(([first]) =>
		first ? [{ path: first.path, message: first.message }] : [],
	);
	return { problems, unknown };
}
