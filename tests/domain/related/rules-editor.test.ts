import { describe, expect, test } from 'vitest';
import type { Relatable } from '../../../src/domain/related/archive.ts';
import { storiesOn, wordsFrom } from '../../helpers/made-up-archive.ts';
import { aRelatable, recommendationsFor, relatedIds } from '../../helpers/relate.ts';

const ARCHIVE = storiesOn(
	{
		bread: 'bakers ovens flour wheat loaves millers prices',
		comet: 'comet telescope orbit astronomers tail dust probe',
		opera: 'soprano chorus stage orchestra conductor aria rehearsal',
	},
	5,
);
const change = (id: string, given: Partial<Relatable>) =>
	ARCHIVE.map((story) => (story.id === id ? { ...story, ...given } : story));
const listOf = async (id: string, stories = ARCHIVE, limit = 4) =>
	(await relatedIds(stories, 0, limit)).get(id) ?? [];

describe('what an editor chose', () => {
	test('comes first and in order, and the nearest fill up', async () => {
		const list = await listOf('bread-0', change('bread-0', { related: ['opera-3', 'comet-1'] }));
		expect(list.slice(0, 2)).toEqual(['opera-3', 'comet-1']);
		expect(list.slice(2).map((id) => id.slice(0, 5))).toEqual(['bread', 'bread']);
	});

	test('is shown whole even beyond the limit', async () => {
		const related = ['opera-3', 'comet-1', 'opera-1', 'comet-4', 'bread-2', 'opera-0'];
		expect(await listOf('bread-0', change('bread-0', { related }))).toEqual(related);
		expect(await listOf('bread-0', change('bread-0', { related }), 0)).toEqual(related);
	});

	test('is shown once, without the story itself and what is not published', async () => {
		const related = ['comet-1', 'bread-0', 'a-draft', 'comet-1'];
		const list = await listOf('bread-0', change('bread-0', { related }));
		expect(list[0]).toBe('comet-1');
		expect(list.slice(1).map((id) => id.slice(0, 5))).toEqual(['bread', 'bread', 'bread']);
		expect(new Set([...list, 'bread-0']).size).toBe(5);
	});

	test('may be in another language', async () => {
		const french = aRelatable({ id: 'fr', lang: 'fr', text: 'Le blé et le pain' });
		const stories = [...change('bread-0', { related: ['fr'] }), french];
		expect((await listOf('bread-0', stories))[0]).toBe('fr');
	});

	test('changes no list but that of the story', async () => {
		const before = await listOf('opera-3');
		expect(await listOf('opera-3', change('bread-0', { related: ['opera-3'] }))).toEqual(before);
	});
});

describe('what an editor excluded', () => {
	test('is not in the list, even if it was also chosen', async () => {
		const front = { exclude: ['bread-1', 'bread-2'], related: ['bread-2', 'comet-0'] };
		const list = await listOf('bread-0', change('bread-0', front));
		expect(list[0]).toBe('comet-0');
		expect(list.slice(1).sort()).toEqual(['bread-3', 'bread-4']);
	});

	test('is kept out one way only', async () => {
		expect(await listOf('bread-1', change('bread-0', { exclude: ['bread-1'] }))).toContain(
			'bread-0',
		);
	});

	test('does not come in through the section', async () => {
		const stories = ['alpha', 'bravo', 'delta'].map((word) =>
			aRelatable({ id: word, title: word, text: word, section: 'world' }),
		);
		expect(await listOf('alpha', stories)).toHaveLength(2);
		const [alpha, ...others] = stories as [Relatable, ...Relatable[]];
		expect(await listOf('alpha', [{ ...alpha, exclude: ['bravo'] }, ...others])).toEqual(['delta']);
	});

	test('is not rescued into the list, though nobody else has it', async () => {
		const stories = ARCHIVE.map((story) =>
			story.id === 'bread-4' ? story : { ...story, exclude: ['bread-4'] },
		);
		const lists = await relatedIds(stories);
		expect([...lists.values()].flat()).not.toContain('bread-4');
	});

	test('is neither offered as a version, nor as earlier, later, or more on a topic', async () => {
		const report = (id: string, day: number, extra: string, given: Partial<Relatable> = {}) =>
			aRelatable({
				id,
				title: 'Harbour strike',
				topics: ['strike'],
				pubDate: `2024-05-0${day}`,
				text: `${extra} dockers cranes harbour ${extra} wages pickets ships ${extra}`,
				...given,
			});
		const text = wordsFrom(0, 40);
		const others = [
			report('before', 1, 'monday'),
			report('after', 3, 'friday'),
			report('version', 2, '', { text }),
			...ARCHIVE,
		];
		const own = report('own', 2, '', {
			text: `${text} dockers cranes harbour wages pickets ships`,
		});
		const offered = async (exclude: string[]) => {
			const made = (await recommendationsFor([{ ...own, exclude }, ...others], 0, 0)).get('own');
			return [...(made?.versions ?? []), ...(made?.more?.ids ?? [])];
		};
		expect((await offered([])).sort()).toEqual(['after', 'before', 'version']);
		expect(await offered(['after', 'version'])).toEqual(['before']);
		expect(await offered(['after', 'version', 'before'])).toEqual([]);
	});
});
