import type { Root } from 'hast';
import { visitElements } from './walk.ts';

/** Puts every table into a box that scrolls sideways by touch and by keyboard on a narrow screen. */
export function rehypeTables() {
	return (tree: Root) => {
		let count = 0;
		visitElements(tree, (element, index, parent) => {
			if (element.tagName !== 'table') return undefined;
			count++;
			parent.children[index] = {
				type: 'element',
				tagName: 'div',
				properties: {
					className: ['table-scroll'],
					role: 'region',
					tabIndex: 0,
					ariaLabel: `Table ${count}`,
				},
				children: [element],
			};
			return 'skip';
		});
	};
}
