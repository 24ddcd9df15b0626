import { type Document, isNode, isScalar, visit } from 'yaml';
import { fieldName } from './field-name.ts';
import { yamlPath } from './yaml-path.ts';

/** A value that a template has yet to fill in. */
export interface UnfilledValue {
	line: number;
	field: string;
	message: string;
}

/**
 * Values such as `{{ draft }}` and `{draft}`: YAML reads groups of them in which nothing is written,
 * so that the field would be one left out.
 * @param lineAt line of an offset in `source`.
 */
export function unfilledValues(
	document: Document,
	source: string,
	lineAt: (offset: number) => number,
): UnfilledValue[] {
	const found: UnfilledValue[] = [];
	visit(document, {
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
