import { expect, test } from 'vitest';
import { newestFirst, summaryOf } from '../../src/domain/story.ts';
import { aStory } from '../helpers/a-story.ts';

test('a standfirst is the summary, however long', () => {
	const description = 'Long. '.repeat(100).trim();
	expect(summaryOf(aStory({ description, text: 'Other.' }))).toBe(description);
});

test('without a standfirst the summary is the first sentences, in two lines of a card', () => {
	const sentence = 'The war that began in the spring of that year is over, they said. ';
	const summary = summaryOf(aStory({ text: sentence.repeat(5) }));
	expect(summary).toBe(sentence.repeat(2).trim());
});

test('a story without text has an empty summary', () => {
	expect(summaryOf(aStory({ text: '' }))).toBe('');
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
