import { expect, test } from 'vitest';
import { openingParagraphs } from '../../../src/domain/story/opening-paragraphs.ts';

test('a text begins with its paragraphs, one by one', () => {
	expect(openingParagraphs('One ship left.\n\nAnother came.', 100)).toEqual([
		'One ship left.',
		'Another came.',
	]);
});

test('what fits of the last paragraph ends with a sentence', () => {
	const text = 'One ship left.\n\nAnother came. It was late. Nobody minded.';
	expect(openingParagraphs(text, 45)).toEqual(['One ship left.', 'Another came. It was late.']);
});

test('a paragraph of which no sentence fits is left out, unless it is the first', () => {
	const long = 'This sentence goes on for rather longer than there is room for it.';
	expect(openingParagraphs(`One ship left.\n\n${long}`, 40)).toEqual(['One ship left.']);
	expect(openingParagraphs(long, 40)).toEqual(['This sentence goes on for rather longer…']);
});

test.each([
	['a subheading', 'Out at sea'],
	['a subheading that asks', 'Who was on board?'],
	['a line that a list belongs to', 'There were three reasons:'],
	['a part of a list', 'the weather'],
])('%s is left out', (_, line) => {
	const text = `One ship left.\n\n${line}\n\nAnother came.`;
	expect(openingParagraphs(text, 100)).toEqual(['One ship left.', 'Another came.']);
});

test.each([
	'“It left.”',
	'It left (late).',
	'船は出た。',
	'جاءت السفينة.',
	'जहाज़ चला गया।',
	'Has anybody ever counted the ships that left this harbour in the years before the war?',
])('“%s” is a paragraph', (paragraph) => {
	expect(openingParagraphs(`${paragraph}\n\nSubheading`, 100)).toEqual([paragraph]);
});

test('a text without any sentence begins as it does', () => {
	expect(openingParagraphs('First item\nSecond item', 100)).toEqual(['First item Second item']);
});

test('no text has no beginning', () => {
	expect(openingParagraphs(' \n ', 100)).toEqual([]);
});
