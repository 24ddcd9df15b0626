import type { Root } from 'hast';
import { visitElements } from './walk.ts';

/** Writes a task list's boxes as signs, since a form has no place in a story. */
export function rehypeTaskTicks() {
	return (tree: Root) => {
		visitElements(tree, (element, index, parent) => {
			const { type, checked } = element.properties;
			if (element.tagName === 'input' && type === 'checkbox') {
				parent.children[index] = { type: 'text', value: checked ? '☑' : '☐' };
			}
			return undefined;
		});
	};
}
