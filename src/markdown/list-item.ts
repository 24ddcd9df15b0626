import type { ListItem, Parents } from 'mdast';
import { defaultHandlers } from 'remark-rehype';

/** Whether the items of a list are paragraphs, by list: to find that out looks at all of them. */
const loose = new WeakMap<Parents, boolean>();

const isLooseItem = ({ spread, children }: ListItem) => spread ?? children.length > 1;

function isLoose(parent: Parents): boolean {
	const known = loose.get(parent);
	if (known !== undefined) return known;
	const found =
		parent.type === 'list' && (Boolean(parent.spread) || parent.children.some(isLooseItem));
	loose.set(parent, found);
	return found;
}

/** Makes HTML of an item of a list as remark-rehype does, which looks at the whole list for each item. */
export const listItem: typeof defaultHandlers.listItem = (state, node, parent) =>
	defaultHandlers.listItem(state, parent ? { ...node, spread: isLoose(parent) } : node, undefined);
