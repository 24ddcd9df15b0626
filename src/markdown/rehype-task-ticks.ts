import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Writes a task list's boxes as signs, since a form has no place in a story. */
export function rehypeTaskTicks() {
	return (tree: Root) => {
		visit(tree, 'element', (element, index, parent) => {
			const { type, checked } = element.properties;
			if (element.tagName !== 'input' || type !== 'checkbox' || !parent || index === undefined)
				return;
			parent.children[index] = { type: 'text', value: checked ? '☑' : '☐' };
		});
	};
}
