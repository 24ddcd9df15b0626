import { type Document, isNode, isScalar, visit } from 'yaml';
import { fieldName } from './field-name.ts';
import { yamlPath } from './yaml-path.ts';

/** A value that YAML reads otherwise than it looks. */
export interface MisreadValue {
	line: number;
	field: string;
	message: string;
}

/** A line that YAML takes for more of the text above it, and that looks like a field. */
const SWALLOWED_FIELD = /\n[^\S\n]+([A-Za-z][\w-]*:[^\s:/]+)(?=\n|$)/;
/** The same of an item, where the text above is one. */
const SWALLOWED_ITEM = /\n[^\S\n]+(- [^\n]*)/;

/**
 * Values such as `{{ draft }}` and `{draft}`, of which YAML reads groups in which nothing is written,
 * so that the field would be one left out; and texts that go on with what looks like another item or
 * field.
 * @param lineAt line of an offset in `source`.
 */
export function misreadValues(
	document: Document,
	source: string,
	lineAt: (offset: number) => number,
): MisreadValue[] {
	const found: MisreadValue[] = [];
	visit(document, {
		Scalar(key, node, around) {
			const { type, range } = node;
			if (type !== 'PLAIN' || !range || key === 'key') return;
			const text = source.slice(range[0], range[1]);
			const path = yamlPath(node, around);
			const isItem = typeof path.at(-1) === 'number';
			const swallowed =
				SWALLOWED_FIELD.exec(text) ?? (isItem ? SWALLOWED_ITEM.exec(text) : undefined);
			if (!swallowed) return;
			const line = lineAt(range[0] + swallowed.index + 1);
			const message = `goes on with “${swallowed[1]}”, which YAML reads as more of the text above it; begin that line where the one above begins, with a space behind its colon or hyphen`;
			found.push({ line, field: fieldName(path), message });
		},
		Map(_, map, around) {
			const odd = map.items.find(
				({ key, value }) => !isScalar(key) || (value === null && map.flow),
			);
			if (!odd || !map.range) return undefined;
			const { range } = map.flow || !isNode(odd.key) ? map : odd.key;
			const text = source.slice(range?.[0], range?.[1]).trim();
			const wrong = text.startsWith('{{')
				? 'is code of another system; write the value in its place'
				: 'is no value in YAML; write the value alone, or put text in quotes';
			const line = lineAt(map.range[0]);
			found.push({ line, field: fieldName(yamlPath(map, around)), message: `“${text}” ${wrong}` });
			return visit.SKIP;
		},
	});
	return found;
}
