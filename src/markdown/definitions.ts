import type { Definition, Nodes } from 'mdast';

/** What people who read it know as an address. */
const ADDRESS =
	/^(?:[a-z][a-z\d+.-]*:[^\s]|www\.|[#/?]|\.\.?\/)|[/#].|\.[a-z][a-z\d]{1,4}(?:[?#].*)?$/is;

/** Whether a text is an address by its form, not a word. */
export const looksLikeAddress = (text: string): boolean => ADDRESS.test(text);

/** The definition of an address for links. */
export interface KnownDefinition {
	definition: Definition;
	/** Whether a link leads to it: none does to the second of a label. */
	isUsed: boolean;
	/** Whether what it gives is an address, not a word. */
	isAddress: boolean;
	/** Whether it is a note to whoever edits the text: `[//]: # (a note)`, `[#]: url: (a note)`. */
	isComment: boolean;
}

/** A node and all below it, in their order. */
export const nodesIn = (node: Nodes): Nodes[] => [
	node,
	...('children' in node ? node.children.flatMap((child) => nodesIn(child)) : []),
];

/** The definitions in a text, in their order. */
export function definitionsIn(tree: Nodes): KnownDefinition[] {
	const nodes = nodesIn(tree);
	const references = nodes.filter(
		(node) => node.type === 'linkReference' || node.type === 'imageReference',
	);
	const wanted = new Set(references.map(({ identifier }) => identifier));
	// “[Smith]” alone may be no more than a name.
	const asked = new Set(
		references.flatMap(({ identifier, referenceType }) =>
			referenceType === 'shortcut' ? [] : [identifier],
		),
	);
	return nodes.flatMap((definition) => {
		if (definition.type !== 'definition') return [];
		const { identifier, url } = definition;
		const isAddress = url === '' || looksLikeAddress(url);
		const isUsed = wanted.delete(identifier) && (isAddress || asked.has(identifier));
		const isComment =
			!isUsed && (/^#?$/.test(url) || !/[\p{L}\p{N}]/u.test(definition.label ?? ''));
		return [{ definition, isUsed, isAddress, isComment }];
	});
}
