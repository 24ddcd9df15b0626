import { expect, test } from 'vitest';
import type { Relatable } from '../../../src/domain/related/archive.ts';
import { compareArchive } from '../../../src/domain/related/compare-archive.ts';
import { withThreads } from '../../../src/loader/related/threads.ts';
import { drawing, madeUpArchive } from '../../helpers/made-up-archive.ts';
import { related } from '../../helpers/relate.ts';

/** Enough that only part of the stories tells how rare words are, and most edits leave that alone. */
const SIZE = 1200;
const STOCK = madeUpArchive(11, SIZE + 100);
const ARCHIVE = STOCK.slice(0, SIZE);
/** A story of the archive at a place, and one that is not in it. */
const at = (place: number) => ARCHIVE[place] as Relatable;
const other = (place: number) => STOCK[SIZE + place] as Relatable;
const change = (place: number, given: Partial<Relatable>) =>
	ARCHIVE.with(place, { ...at(place), ...given });

const EDITS: [string, Relatable[]][] = [
	['nothing has changed', ARCHIVE],
	['a story is added', [...ARCHIVE, other(0)]],
	['a story is added in the midst', ARCHIVE.toSpliced(500, 0, { ...other(1), id: 'story-500-b' })],
	['several stories are added', [...ARCHIVE, other(2), other(3), other(4)]],
	['a story is taken out', ARCHIVE.toSpliced(77, 1)],
	['several stories are taken out', ARCHIVE.filter((_, i) => i % 300 !== 7)],
	['a text is written anew', change(310, { text: other(5).text })],
	['words are added to a text', change(311, { text: `${at(311).text} ${other(6).title}` })],
	['a headline changes', change(312, { title: other(7).title })],
	['a story moves to another topic', change(313, { topics: ['topic-0', 'subject-1'] })],
	['a story moves to another section', change(314, { section: 'section-9' })],
	['a story turns out to be in another language', change(315, { lang: 'fr' })],
	['a date changes', change(316, { pubDate: '2016-02-03' })],
	['a date is lost', change(317, { pubDate: undefined })],
	['an editor chooses and excludes', change(318, { related: [at(4).id], exclude: [at(5).id] })],
	['an editor lets go', change(319, { related: [], exclude: [] })],
	[
		'a newer version comes out',
		[...ARCHIVE, { ...at(320), id: 'story-320-v', title: 'Corrected', pubDate: '2024-01-01' }],
	],
	['most of the archive is new', STOCK.slice(900)],
	['all is gone', []],
];

const before = related(ARCHIVE);

test.each(EDITS)(
	'where %s, what is remembered changes nothing of what comes out',
	async (_, now) => {
		const anew = await related(now);
		const { recommendations } = await related(now, { memory: await before });
		expect([...recommendations]).toEqual([...anew.recommendations]);
	},
);

test('an editor who excludes a story is heard, and so is one who lets go of that', async () => {
	const { recommendations } = await before;
	const place = ARCHIVE.findIndex(
		({ id, related, exclude }) =>
			related.length + exclude.length === 0 && recommendations.get(id)?.related.length,
	);
	const { id } = at(place);
	const shown = recommendations.get(id)?.related[0]?.id as string;
	const without = await related(change(place, { exclude: [shown] }), { memory: await before });
	expect(without.recommendations.get(id)?.related.map((each) => each.id)).not.toContain(shown);
	const again = await related(ARCHIVE, { memory: without });
	expect([...again.recommendations]).toEqual([...recommendations]);
});

test('a chain of edits, each remembered, ends as one does that is made at once', async () => {
	const draw = drawing(5);
	const below = (end: number) => Math.floor(draw() * end);
	let stories = ARCHIVE;
	let memory = await before;
	for (let edit = 0; edit < 24; edit++) {
		const place = below(stories.length);
		const spare = other(edit);
		if (edit % 3 === 0) stories = stories.toSpliced(place, 1);
		if (edit % 3 === 1) stories = stories.toSpliced(place, 0, spare);
		if (edit % 3 === 2) {
			stories = stories.with(place, { ...(stories[place] as Relatable), text: spare.text });
		}
		memory = await related(stories, { memory });
	}
	expect([...memory.recommendations]).toEqual([...(await related(stories)).recommendations]);
});

test('of most edits only a few stories are compared anew', async () => {
	const memory = await before;
	const compared = await Promise.all(
		EDITS.slice(6, 12).map(([, now]) =>
			withThreads(now.length, (workforce) => compareArchive(now, workforce, memory), 0),
		),
	);
	const few = compared.filter(({ changed }) => changed && changed.size < SIZE / 4);
	expect(few.length).toBeGreaterThanOrEqual(3);
});

test('lists of another length are not taken from memory', async () => {
	const { recommendations } = await related(ARCHIVE, { memory: await before, limit: 2 });
	expect([...recommendations]).toEqual([...(await related(ARCHIVE, { limit: 2 })).recommendations]);
});
