import type { Element, Root } from 'hast';
import { fill } from '../domain/words/fill.ts';
import { notesOf, type StoryFile } from './story-file.ts';
import { elementsIn, visitElements } from './walk.ts';

/** Parts of a table, and of its cells, whose text can be aligned. */
const ALIGNED = new Set('col thead tbody tfoot tr th td p div'.split(' '));

/** What a style says that `align` can say too. */
const ALIGNMENT = /(?:^|;)\s*text-align\s*:\s*(left|right|center|justify)\b/i;

/** Columns or cells that an element counts for. */
const spanOf = (span: unknown) => Math.min(100, Math.max(1, Number(span) || 1));

/** Gives cells the alignment of their columns, which browsers have forgotten. */
function keepColumns(table: Element): void {
	const parts = elementsIn(table);
	const columns = parts
		.filter(({ tagName }) => tagName === 'col')
		.flatMap(({ properties: { align, span } }) => Array(spanOf(span)).fill(align));
	if (!columns.some(Boolean)) return;
	for (const row of parts.filter(({ tagName }) => tagName === 'tr')) {
		let at = 0;
		for (const cell of row.children) {
			if (cell.type !== 'element') continue;
			cell.properties.align ??= columns[at];
			at += spanOf(cell.properties.colSpan);
		}
	}
}

/** Keeps how a table is aligned by its styles, which no story may have, and by its columns. */
function keepAlignment(table: Element): void {
	for (const { tagName, properties } of elementsIn(table)) {
		const align = ALIGNMENT.exec(String(properties.style ?? ''))?.[1];
		if (align && ALIGNED.has(tagName)) properties.align = align.toLowerCase();
	}
	keepColumns(table);
}

/**
 * Puts every table into a box that scrolls sideways by touch and by keyboard on a narrow screen,
 * its columns aligned as they were written.
 */
export function rehypeTables() {
	return (tree: Root, file: StoryFile) => {
		const { words } = notesOf(file);
		let count = 0;
		visitElements(tree, (element, index, parent) => {
			if (element.tagName !== 'table') return undefined;
			count++;
			keepAlignment(element);
			parent.children[index] = {
				type: 'element',
				tagName: 'div',
				properties: {
					className: ['table-scroll'],
					role: 'region',
					tabIndex: 0,
					ariaLabel: fill(words.table, { number: String(count) }),
				},
				children: [element],
			};
			return 'skip';
		});
	};
}
