import { type Document, isMap, isPair, isScalar, isSeq, type Node, type Pair } from 'yaml';

/** Keys and places in lists that lead to a node of YAML, as `visit` tells of it. */
export function yamlPath(
	node: unknown,
	around: readonly (Document | Node | Pair)[],
): (string | number)[] {
	return around.flatMap((each, at): (string | number)[] => {
		if (isPair(each)) return [String(isScalar(each.key) ? each.key.value : each.key)];
		const inside = around[at + 1] ?? node;
		return isSeq(each) && !isMap(each) ? [each.items.indexOf(inside)] : [];
	});
}
