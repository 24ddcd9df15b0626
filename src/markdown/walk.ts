import type { Element, Root, Text } from 'hast';

export type Parent = Root | Element;

/**
 * What a visitor answers: nothing to go on inside the element, `skip` to go on after it, or the
 * index of its parent to go on at, when it has put something else in its place.
 */
export type Answer = 'skip' | number | undefined;

/** Visits all elements below a parent, in document order, each with its place, which may be changed. */
export function visitElements(
	parent: Parent,
	visit: (element: Element, index: number, parent: Parent) => Answer,
): void {
	for (let index = 0; index < parent.children.length; index++) {
		const child = parent.children[index];
		if (child?.type !== 'element') continue;
		const answer = visit(child, index, parent);
		if (typeof answer === 'number') index = answer - 1;
		else if (answer !== 'skip') visitElements(child, visit);
	}
}

/** All elements below a parent, in document order. */
export function elementsIn(parent: Parent): Element[] {
	const elements: Element[] = [];
	visitElements(parent, (element) => {
		elements.push(element);
		return undefined;
	});
	return elements;
}

/** The ids of all elements below a parent. */
export const idsIn = (parent: Parent): Set<string> =>
	new Set(
		elementsIn(parent).flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : [])),
	);

/** All texts below a parent, in document order, but for those inside elements that are left out. */
export function textsIn(parent: Parent, isLeftOut?: (element: Element) => boolean): Text[] {
	const texts: Text[] = [];
	const collect = ({ children }: Parent) => {
		for (const child of children) {
			if (child.type === 'text') texts.push(child);
			else if (child.type === 'element' && !isLeftOut?.(child)) collect(child);
		}
	};
	collect(parent);
	return texts;
}
