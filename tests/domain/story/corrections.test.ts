import { expect, test } from 'vitest';
import { allCorrections } from '../../../src/domain/story/corrections.ts';
import { aStory } from '../../helpers/a-story.ts';

const corrected = (id: string, ...corrections: [date: string, text: string][]) =>
	aStory({
		id,
		title: `Of ${id}`,
		corrections: corrections.map(([date, text]) => ({ date, text })),
	});

const textsOf = (...stories: ReturnType<typeof aStory>[]) =>
	allCorrections(stories, 'Europe/London').map(({ text }) => text);

test('stories without corrections give none', () => {
	expect(textsOf()).toEqual([]);
	expect(textsOf(aStory())).toEqual([]);
});

test('an entry carries the day of the correction, not of the story, and leads to the story corrected', () => {
	const story = { ...corrected('a', ['2022-10-24', 'A name']), pubDate: '2020' };
	expect(allCorrections([story], 'UTC')).toEqual([
		{ pubDate: '2022-10-24', text: 'A name', id: 'a', title: 'Of a', lang: 'en-GB' },
	]);
});

test('the latest correction of all stories comes first', () => {
	const a = corrected('a', ['2022-01-01', 'first'], ['2024-01-01', 'last']);
	const b = corrected('b', ['2023', 'middle']);
	expect(textsOf(a, b)).toEqual(['last', 'middle', 'first']);
});

test('corrections of one day stand by story, and those of one story as written', () => {
	const a = corrected('a', ['2022', 'a1'], ['2022', 'a2'], ['2022', 'a3']);
	const b = corrected('b', ['2022', 'b1']);
	expect(textsOf(b, a)).toEqual(['a1', 'a2', 'a3', 'b1']);
});
