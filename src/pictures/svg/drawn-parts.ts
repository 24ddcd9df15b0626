import { UnfitPicture } from '../unfit-picture.ts';
import type { DrawingElement } from './drawing-tree.ts';

/** Elements a browser may have to draw: a part that is used many times counts each time. */
const MOST_DRAWN = 1_000_000;

/** Parts of the drawing that an attribute refers to. */
const REFERENCE = /url\(\s*["']?#([^"')\s]+)|^#(.+)$/g;

function idsIn({ attributes }: DrawingElement): string[] {
	return attributes.flatMap(({ value }) =>
		[...value.matchAll(REFERENCE)].map(([, inStyle, href]) => decoded(inStyle ?? href ?? '')),
	);
}

function decoded(id: string): string {
	try {
		return decodeURIComponent(id);
	} catch {
		return id;
	}
}

const elementsIn = ({ children }: DrawingElement) =>
	children.filter((child) => typeof child !== 'string');

/**
 * Checks that a drawing is not made of itself so many times over that it would hold a browser up.
 * @throws {UnfitPicture}
 */
export function checkDrawnParts(root: DrawingElement): void {
	const byId = new Map<string, DrawingElement>();
	const collect = (element: DrawingElement) => {
		const id = element.attributes.find(({ space, local }) => space === '' && local === 'id');
		if (id && !byId.has(id.value)) byId.set(id.value, element);
		elementsIn(element).forEach(collect);
	};
	collect(root);
	const counted = new Map<DrawingElement, number>();
	const countOf = (element: DrawingElement): number => {
		const known = counted.get(element);
		if (known !== undefined) return known;
		// A part within itself is not drawn.
		counted.set(element, 0);
		const referred = idsIn(element).flatMap((id) => byId.get(id) ?? []);
		const count = [...elementsIn(element), ...referred].reduce(
			(sum, each) => sum + countOf(each),
			1,
		);
		counted.set(element, count);
		return count;
	};
	if (countOf(root) > MOST_DRAWN) {
		throw new UnfitPicture(
			`uses its own parts so often that more than ${MOST_DRAWN.toLocaleString('en')} would be drawn; simplify it`,
		);
	}
}
