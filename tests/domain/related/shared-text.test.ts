import { describe, expect, test } from 'vitest';
import { areIssues, sharedText } from '../../../src/domain/related/shared-text.ts';
import { wordsFrom } from '../../helpers/made-up-archive.ts';
import { aRelatable, recommendationsFor } from '../../helpers/relate.ts';

const compared = (...stories: { title?: string; text: string; pubDate?: string }[]) =>
	sharedText(stories.map((each) => aRelatable(each)));

describe('two stories are versions', () => {
	test.each([
		['of which each has half of the other', wordsFrom(0, 300), wordsFrom(130, 430), true],
		['of which one quotes the other whole', wordsFrom(0, 900), wordsFrom(100, 180), true],
		['that share a fifth of their texts', wordsFrom(0, 300), wordsFrom(200, 500), false],
		['of one subject in other words', 'Rates rise by half', 'By half do rates rise', false],
		['of a long and a short text', wordsFrom(0, 6000), wordsFrom(7000, 7030), false],
	])('%s', (_, a, b, answer) => {
		expect(compared({ text: a }, { text: b }).areVersions(0, 1)).toBe(answer);
	});

	test('not as the next release of one program, though they share a frame', () => {
		const notes = (number: string, from: number) => ({
			title: `Lantern ${number} is out`,
			text: `${wordsFrom(0, 60)} ${wordsFrom(from, from + 40)}`,
		});
		const { areVersions } = compared(notes('0.6.5', 100), notes('0.6.6', 200), {
			...notes('0.6.5', 300),
			title: 'Lantern is out',
		});
		expect([areVersions(0, 1), areVersions(0, 2)]).toEqual([false, true]);
	});

	const weekly = (pubDate: string, ...figures: string[]) => ({
		pubDate,
		text: `${wordsFrom(0, 50)} rose to ${figures.join(' from ')} in the week, ${wordsFrom(50, 80)}`,
	});
	const firstWeek = weekly('2021-05-03', '341,000', '340,000', '2.45', '14');

	test('not as two weekly reports in the same words with other figures', () => {
		const { areVersions } = compared(
			firstWeek,
			weekly('2021-05-10', '355,000', '341,000', '2.48', '21'),
			weekly('2021-05-04', '341,000', '340,000', '2.54', '14'),
			weekly('2021-05-03', '343,000', '342,000', '2.54', '15'),
		);
		expect(areVersions(0, 1)).toBe(false);
		expect(areVersions(0, 2), 'one figure corrected').toBe(true);
		expect(areVersions(0, 3), 'all corrected the same day').toBe(true);
	});

	test('whatever their figures, if there are too few to tell', () => {
		const [once, again] = [weekly('2021-05-03', '3', '12'), weekly('2021-05-10', '4', '15')];
		expect(compared(once, again).areVersions(0, 1)).toBe(true);
	});

	test('if the second report of a series is the first with some lines more', () => {
		const text = wordsFrom(0, 100);
		const reports = compared(
			{ title: 'Update 1: Storm', text },
			{ title: 'Update 2: Storm', text: `${text} ${wordsFrom(200, 230)}` },
		);
		expect(reports.areVersions(0, 1)).toBe(true);
	});
});

test.each([
	['Lantern 0.6.5 is out', 'Lantern 0.6.6 is out', true],
	['Lantern 0.6.5', 'Lantern 0.7', true],
	['Issue 9', 'Issue 10', true],
	['Lantern 0.6.5', 'Lantern 0.6.5', false],
	['Lantern 0.6.5', 'Kettle 0.6.6', false],
])('headlines that count on: “%s” and “%s”', (a, b, answer) => {
	expect(areIssues(a, b)).toBe(answer);
});

test('release notes of neighbouring numbers are related and no versions', async () => {
	const release = (number: number) =>
		aRelatable({
			id: `r${number}`,
			title: `Lantern 0.6.${number}`,
			text: `${wordsFrom(0, 50)} ${wordsFrom(number * 100, number * 100 + 40)}`,
		});
	const made = (await recommendationsFor([release(5), release(6), release(7)])).get('r6');
	expect(made?.versions).toEqual([]);
	expect(made?.related.map(({ id }) => id).sort()).toEqual(['r5', 'r7']);
});
