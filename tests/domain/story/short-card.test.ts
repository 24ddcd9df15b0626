import { describe, expect, test } from 'vitest';
import { shortCard } from '../../../src/domain/story/short-card.ts';
import { aStory } from '../../helpers/a-story.ts';

describe('a card where many stand side by side', () => {
	const summaryOf = (description: string) => shortCard(aStory({ description })).summary;

	test('says one sentence or two, if they are short', () => {
		expect(summaryOf('A ship left. It was late.')).toBe('A ship left. It was late.');
	});

	test('leaves out what does not fit into three lines', () => {
		const first = 'A ship left the harbour on the evening before the storm.';
		const second =
			'It was never seen again by anybody who could tell of it, though many claimed so.';
		expect(summaryOf(`${first} ${second}`)).toBe(first);
	});

	test('finishes a first sentence that is a little longer', () => {
		const sentence = `${'A ship left the harbour and '.repeat(5)}was gone.`;
		expect(sentence).toHaveLength(149);
		expect(summaryOf(sentence)).toBe(sentence);
	});

	test('breaks off one that has no end', () => {
		const summary = summaryOf('A ship left the harbour and '.repeat(20));
		expect(summary).toMatch(/ …?\S+…$/);
		expect(summary.length).toBeLessThanOrEqual(181);
	});
});
