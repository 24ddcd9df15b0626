import { expect, test } from 'vitest';
import { isFound } from '../../../src/domain/search/match.ts';

const story = (excerpt: string, title = 'A headline') => [{ title, excerpt }];

test.each([
	['treaty', 'The <mark>treaty</mark> was signed'],
	['Treaties', 'The <mark>treaty</mark> was signed'],
	['diplomacy', 'A <mark>diplomatic</mark> push'],
	['xyz treaty', 'The <mark>treaty</mark> was signed'],
	['ЭКСПОРТ', 'о <mark>экспорте</mark> зерна'],
])('“%s” is found in “%s”', (asked, excerpt) => {
	expect(isFound(asked, story(excerpt))).toBe(true);
});

test.each([
	['zzzz', 'The <mark>Z.</mark> machine'],
	['hokcey', 'A telephone on a <mark>hook</mark>'],
	['treaty', 'The treaty stands here, but nothing is marked'],
])('“%s” is not found in “%s”', (asked, excerpt) => {
	expect(isFound(asked, story(excerpt))).toBe(false);
});

test('a word of a headline is found, whatever the passage', () => {
	expect(isFound('ferry', story('No mark', 'The last ferry'))).toBe(true);
});

test('where nothing is asked nothing is missed, and where nothing is found nothing is', () => {
	expect(isFound('', story('No mark'))).toBe(true);
	expect(isFound('ferry', [])).toBe(false);
});
