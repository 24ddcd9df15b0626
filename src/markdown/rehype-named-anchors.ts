import type { Root } from 'hast';
import { elementsIn } from './walk.ts';

/** Gives the places that old pages name by `<a name="…">` an id, which is what links lead to now. */
export function rehypeNamedAnchors() {
	return (tree: Root) => {
		for (const { tagName, properties } of elementsIn(tree)) {
			if (tagName !== 'a' || typeof properties.name !== 'string') continue;
			properties.id ??= properties.name;
			delete properties.name;
		}
	};
}
