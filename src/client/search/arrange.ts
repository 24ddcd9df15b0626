/**
 * Makes these the children of an element, in this order. Children that keep their order among each
 * other are not moved, so that one with the focus keeps it.
 */
export function arrange(parent: Element, wanted: Element[]): void {
	const kept = new Set(wanted);
	for (const child of [...parent.children]) if (!kept.has(child)) child.remove();
	wanted.forEach((child, place) => {
		const there = parent.children[place];
		if (there !== child) parent.insertBefore(child, there ?? null);
	});
}

/** The element that a template holds, to be filled. */
export const copyOf = <Kind extends Element>(template: HTMLTemplateElement): Kind =>
	template.content.firstElementChild?.cloneNode(true) as Kind;

/** Whether the focus is in an element. */
export const hasFocus = (element: Element): boolean => element.contains(document.activeElement);
