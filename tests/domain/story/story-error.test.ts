import { expect, test } from 'vitest';
import { ofStory, StoryError } from '../../../src/domain/story/story-error.ts';

test('what is made of a story is handed on', () => {
	expect(ofStory('2022/ferry', () => 'a card')).toBe('a card');
});

test('an error says of which story, and what went wrong', () => {
	const cause = new TypeError('no such day');
	const fail = () =>
		ofStory('2022/ferry', () => {
			throw cause;
		});
	expect(fail).toThrow(StoryError);
	expect(fail).toThrow(
		expect.objectContaining({
			message: 'the story /2022/ferry/: no such day',
			id: '2022/ferry',
			cause,
		}),
	);
});
