import { expect, test } from 'vitest';
import { measured, newestFirst } from '../../../src/domain/story/story.ts';
import { aStory } from '../../helpers/a-story.ts';

test('a standfirst is the summary, however long', () => {
	const description = 'Long. '.repeat(100).trim();
	expect(measured('Other.', description).summary).toBe(description);
});

test('without a standfirst the summary is the first sentences, in two lines of a card', () => {
	const sentence = 'The war that began in the spring of that year is over, they said. ';
	const { summary } = measured(sentence.repeat(5), undefined);
	expect(summary).toBe(sentence.repeat(2).trim());
});

test('a story without text has an empty summary and is read in a minute', () => {
	expect(measured('', undefined)).toEqual({ summary: '', wordCount: 0, minutes: 1 });
});

test('the words of the standfirst are not counted', () => {
	const text = 'word '.repeat(476);
	expect(measured(text, 'Some words before it.')).toMatchObject({ wordCount: 476, minutes: 2 });
});

test('the newest comes first, the undated last, and equal dates stand by id', () => {
	const stories = [
		aStory({ id: 'b', pubDate: '2022-10-24' }),
		aStory({ id: 'undated' }),
		aStory({ id: 'month', pubDate: '2022-10' }),
		aStory({ id: 'evening', pubDate: '2022-10-24T18:00:00Z' }),
		aStory({ id: 'a', pubDate: '2022-10-24' }),
		aStory({ id: 'newest', pubDate: '2023' }),
	];
	const wanted = ['newest', 'evening', 'a', 'b', 'month', 'undated'];
	const sorted = (list: typeof stories) => list.toSorted(newestFirst('UTC')).map(({ id }) => id);
	expect(sorted(stories)).toEqual(wanted);
	expect(sorted(stories.toReversed())).toEqual(wanted);
});

test('a story equals itself', () => {
	const story = aStory({ pubDate: '2022' });
	expect(newestFirst('UTC')(story, story)).toBe(0);
});
