import { type Named, type NameLink, nameLinkOf } from '../lists/names.ts';
import type { BylineOf } from '../story/byline.ts';
import type { Story } from '../story/story.ts';
import { cardsWithPicture, type PictureCard } from './front-card.ts';

/** Cards side by side. */
const ROW = 4;
/** A section with fewer cards shares its row with others of that size. */
const SHARES_BELOW = 3;
/** Rows on a page, some eight screens of a phone; the other sections have their own pages. */
const ROWS = 8;

/** The newest stories of a section. */
export interface SectionBlock {
	section: NameLink;
	cards: PictureCard[];
	/** Whether the section has stories that are not on the page. */
	hasMore: boolean;
}

/** Puts what has a size into groups, in order, each as full as `most` allows. */
function packed<Item>(items: Item[], sizeOf: (item: Item) => number, most: number): Item[][] {
	const groups: Item[][] = [];
	let room = 0;
	for (const item of items) {
		const group = groups.at(-1);
		if (group && sizeOf(item) <= room) group.push(item);
		else {
			groups.push([item]);
			room = most;
		}
		room -= sizeOf(item);
	}
	return groups;
}

/**
 * Rows of which the last is no card alone, which would leave most of it empty: it has the last section
 * of the row before beside it, or joins a section of three cards.
 */
function withoutLoneCard(full: SectionBlock[][], small: SectionBlock[][]): SectionBlock[][] {
	const last = small.at(-1) ?? [];
	const [alone, ...others] = last;
	if (!alone || others.length > 0 || alone.cards.length > 1) return [...full, ...small];
	const before = small.at(-2);
	const moved = before?.at(-1);
	if (before && moved) {
		return [...full, ...small.slice(0, -2), before.slice(0, -1), [moved, alone]];
	}
	const at = full.findLastIndex(([block]) => block?.cards.length === ROW - 1);
	return at < 0 ? [...full, last] : full.map((row, i) => (i === at ? [...row, alone] : row));
}

/**
 * Rows of sections, each with its newest stories that do not stand above: in their order, then
 * those with one or two, several in a row.
 * @param above ids of the stories that stand above.
 */
export function sectionRows(
	sections: Named<Story>[],
	above: ReadonlySet<string>,
	bylineOf: BylineOf,
): SectionBlock[][] {
	const blocks = sections.map((section): SectionBlock => {
		const rest = section.stories.slice(0, above.size + ROW).filter(({ id }) => !above.has(id));
		const cards = cardsWithPicture(rest.slice(0, ROW), bylineOf);
		const shown = cards.length + section.stories.filter(({ id }) => above.has(id)).length;
		return { section: nameLinkOf(section), cards, hasMore: section.stories.length > shown };
	});
	const sizeOf = ({ cards }: SectionBlock) => cards.length;
	const shown = blocks.filter((block) => sizeOf(block) > 0);
	const [full, small] = [
		shown.filter((block) => sizeOf(block) >= SHARES_BELOW),
		shown.filter((block) => sizeOf(block) < SHARES_BELOW),
	];
	const rows = withoutLoneCard(
		full.map((block) => [block]),
		packed(small, sizeOf, ROW),
	);
	return rows.slice(0, ROWS);
}
