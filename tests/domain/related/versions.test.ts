import { expect, test } from 'vitest';
import type { Relatable } from '../../../src/domain/related/archive.ts';
import { numberFeatures } from '../../../src/domain/related/numbered-table.ts';
import { sharedText } from '../../../src/domain/related/shared-text.ts';
import { leadersOf, versionTest } from '../../../src/domain/related/versions.ts';
import { textReader } from '../../../src/loader/related/read-features.ts';
import { wordsFrom } from '../../helpers/made-up-archive.ts';
import { aRelatable } from '../../helpers/relate.ts';

const tableOf = (stories: Relatable[]) => numberFeatures(textReader()(stories));
const storiesOf = (texts: string[]) => texts.map((text) => aRelatable({ text }));
const ledIn = (order: Iterable<number>, texts: string[]) =>
	leadersOf(tableOf(storiesOf(texts)), order, sharedText(storiesOf(texts)));
/** The leader of each text, the last text first in line. */
const leaders = (...texts: string[]) => [...ledIn([...texts.keys()].reverse(), texts)];

test('no texts have no leaders', () => {
	expect(leaders()).toEqual([]);
});

test('texts of nothing in common lead themselves, and so do empty ones', () => {
	expect(leaders(wordsFrom(0, 50), wordsFrom(50, 100), '', '', '…')).toEqual([0, 1, 2, 3, 4]);
});

test('the first in line leads its versions', () => {
	const text = wordsFrom(0, 50);
	const texts = [text, wordsFrom(200, 250), `${text} more`, `one ${text}`];
	expect(leaders(...texts)).toEqual([3, 1, 3, 3]);
	expect([...ledIn([0, 1, 2, 3], texts)]).toEqual([0, 1, 0, 0]);
});

test('texts are not chained: a version of a version is not the leader’s', () => {
	// The one in the middle has half of either other.
	const texts = [wordsFrom(36, 76), wordsFrom(18, 58), wordsFrom(0, 40)];
	expect([...ledIn([1, 0, 2], texts)]).toEqual([1, 1, 1]);
	expect([...ledIn([0, 1, 2], texts)]).toEqual([0, 0, 2]);
});

test('a text that is a version of two leaders goes with the one it shares most with', () => {
	const texts = [wordsFrom(0, 50), wordsFrom(30, 80), wordsFrom(18, 60)];
	expect([...ledIn([0, 1, 2], texts)]).toEqual([0, 1, 0]);
});

test('many copies have one leader', () => {
	const text = wordsFrom(0, 80);
	const texts = Array.from({ length: 100 }, (_, i) => `${text} own${i}`);
	expect(new Set(leaders(...texts))).toEqual(new Set([99]));
});

test('long texts have their versions found', () => {
	const text = wordsFrom(0, 3000);
	expect(leaders(text, wordsFrom(4000, 7000), `${text} ${wordsFrom(8000, 8500)}`)).toEqual([
		2, 1, 2,
	]);
});

test('a text that grew from a few lines to a page is one of its versions', () => {
	expect(leaders(wordsFrom(0, 60), wordsFrom(0, 90))).toEqual([1, 1]);
});

test('a closing line of the house under many texts makes no versions', () => {
	const line = 'Broadsheet is published by its readers and pays for every letter it prints';
	const texts = Array.from({ length: 40 }, (_, i) => `${wordsFrom(i * 60, i * 60 + 60)} ${line}`);
	expect(leaders(...texts)).toEqual([...texts.keys()]);
});

test('versions are told from either side, also those of one leader who share too little', () => {
	const texts = [wordsFrom(36, 76), wordsFrom(18, 58), wordsFrom(0, 40), wordsFrom(90, 99)];
	const table = tableOf(storiesOf(texts));
	const shared = sharedText(storiesOf(texts));
	const areVersions = versionTest(table, ledIn([1, 0, 2, 3], texts), shared);
	expect([areVersions(0, 1), areVersions(1, 0), areVersions(0, 2)]).toEqual([true, true, true]);
	expect([areVersions(0, 3), areVersions(3, 1)]).toEqual([false, false]);
});
