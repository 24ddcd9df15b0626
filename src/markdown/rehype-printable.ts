import type { Root } from 'hast';
import { printable } from '../domain/content/printable.ts';
import type { StoryFile } from './story-file.ts';
import { elementsIn, textsIn } from './walk.ts';

/** Takes out the unprintable characters that references in HTML stand for (`&#11;`). */
export function rehypePrintable() {
	return (tree: Root, file: StoryFile) => {
		// Sources are printable themselves.
		if (!String(file.value).includes('&#')) return;
		for (const text of textsIn(tree)) text.value = printable(text.value);
		for (const { properties } of elementsIn(tree)) {
			for (const [name, value] of Object.entries(properties)) {
				if (typeof value === 'string') properties[name] = printable(value);
			}
		}
	};
}
