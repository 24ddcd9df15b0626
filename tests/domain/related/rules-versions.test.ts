import { expect, test } from 'vitest';
import type { Relatable } from '../../../src/domain/related/archive.ts';
import { storiesOn, wordsFrom } from '../../helpers/made-up-archive.ts';
import { aRelatable, recommendationsFor } from '../../helpers/relate.ts';

const WIRE =
	'Fishing crews from nine ports signed a pact on Friday that closes the northern banks ' +
	'to trawlers for three winters, harbour officials and skippers told local radio.';
const OWN = 'A harbour museum shows how crews and skippers once fished the northern banks by sail.';
const OTHERS = storiesOn(
	{ bread: 'bakers ovens flour wheat', opera: 'soprano chorus stage aria' },
	4,
);

const version = (id: string, pubDate?: string, given: Partial<Relatable> = {}) =>
	aRelatable({ id, title: id, text: `${WIRE} Report ${id} follows.`, pubDate, ...given });
async function pageOf(id: string, ...stories: Relatable[]) {
	const made = (await recommendationsFor([...stories, ...OTHERS])).get(id);
	return {
		list: made?.related.map((each) => each.id) ?? [],
		versions: made?.versions,
		more: made?.more,
	};
}

test('versions of a story are offered as such, nearest in time first, and are not related', async () => {
	const stories = [
		version('c', '2024-05-03'),
		version('a', '2024-05-04'),
		version('b', '2024-05-02'),
		version('d', '2024-05-03T23:00:00Z'),
	];
	expect(await pageOf('a', ...stories)).toMatchObject({ list: [], versions: ['d', 'c', 'b'] });
	expect(await pageOf('b', ...stories)).toMatchObject({ list: [], versions: ['c', 'd', 'a'] });
});

test('the same text under another headline is a version', async () => {
	const copy = aRelatable({
		id: 'copy',
		title: 'Quite another headline',
		text: WIRE.toUpperCase(),
	});
	expect(await pageOf('own', aRelatable({ id: 'own', text: WIRE }), copy)).toMatchObject({
		versions: ['copy'],
	});
});

test('of the versions of another story one at most is related', async () => {
	const own = aRelatable({ id: 'own', title: 'Harbour museum', text: OWN });
	const versions = ['1', '2', '3', '4', '5'].map((day) => version(`v${day}`, `2024-05-0${day}`));
	const { list } = await pageOf('own', own, ...versions);
	expect(list.filter((id) => id.startsWith('v'))).toHaveLength(1);
});

test('a section that fills up a list brings no version of the story, nor two of another', async () => {
	const section = 'world';
	const own = version('own', '2024-05-01', { section });
	const same = version('same', '2024-05-01', { section });
	const text = 'A painter finished the ceiling of the new town hall after seven patient years.';
	const twins = ['x', 'y'].map((id) => aRelatable({ id, section, text, pubDate: '2024-05-02' }));
	const { list } = await pageOf('own', own, same, ...twins);
	expect(list).toHaveLength(1);
	expect(['x', 'y']).toContain(list[0]);
});

test('a version of what an editor chose is not listed beside it', async () => {
	const own = aRelatable({ id: 'own', title: 'Harbour museum', text: OWN, related: ['older'] });
	const { list } = await pageOf(
		'own',
		own,
		version('older', '2024-05-01'),
		version('newer', '2024-05-02'),
	);
	expect(list).toEqual(['older']);
});

test('a version that the editor chose as related is not offered a second time', async () => {
	const own = version('own', '2024-05-01', { related: ['other'] });
	expect(await pageOf('own', own, version('other', '2024-05-02'))).toMatchObject({
		list: ['other'],
		versions: [],
	});
});

test('alike texts more than 30 days apart are neither versions nor related', async () => {
	const spring = version('spring', '2024-03-01');
	const april = version('april', '2024-03-31');
	const summer = version('summer', '2024-05-05');
	const stories = [spring, april, summer];
	expect(await pageOf('spring', ...stories)).toMatchObject({ list: [], versions: ['april'] });
	expect(await pageOf('summer', ...stories)).toMatchObject({ list: [], versions: [] });
});

test('undated copies are versions of whatever they are like', async () => {
	const stories = [version('old', '1999-01-01'), version('undated')];
	expect((await pageOf('old', ...stories)).versions).toEqual(['undated']);
	expect((await pageOf('undated', ...stories)).versions).toEqual(['old']);
});

test('copies that outnumber all else leave room for others', async () => {
	const copies = Array.from({ length: 90 }, (_, i) => version(`v${i}`, '2024-05-01'));
	const own = aRelatable({ id: 'own', title: 'Harbour museum', text: `${OWN} bakers ovens flour` });
	const more = storiesOn({ glass: 'furnace sand blower vase' }, 150);
	const { list } = await pageOf('own', own, ...copies, ...more);
	expect(list.filter((id) => id.startsWith('v'))).toHaveLength(1);
	expect(list.filter((id) => id.startsWith('bread')).length).toBeGreaterThan(0);
});

test('texts without words are no versions of each other', async () => {
	const empty = ['a', 'b'].map((id) => aRelatable({ id, title: id, text: '' }));
	expect((await pageOf('a', ...empty)).versions).toEqual([]);
});

test('more on a topic brings no version of a story that is listed', async () => {
	const topics = ['fishing'];
	const own = aRelatable({ id: 'own', title: 'Museum', text: OWN, topics, related: ['older'] });
	const versions = [version('older', '2024-05-01'), version('newer', '2024-05-02', { topics })];
	expect((await pageOf('own', own, ...versions)).more).toBeUndefined();
});

test('a brief that a long report has word for word is a version of it', async () => {
	const long = aRelatable({ id: 'long', title: 'Long', text: wordsFrom(0, 600) });
	const brief = aRelatable({ id: 'brief', title: 'Brief', text: wordsFrom(40, 100) });
	expect((await pageOf('brief', brief, long)).versions).toEqual(['long']);
});
