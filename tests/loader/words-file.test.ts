import { describe, expect, test } from 'vitest';
import { problemLine } from '../../src/domain/content/problem.ts';
import { localeIn } from '../../src/loader/words-file.ts';
import { de } from '../../src/words/de.ts';
import { en } from '../../src/words/en.ts';
import { aContentFolder } from '../helpers/content-folder.ts';

const localeOf = (words: string | undefined, language = 'en-GB') => {
	const folder = aContentFolder(words === undefined ? {} : { 'words.yaml': words });
	const { locale, problems } = localeIn(folder, language);
	return {
		...locale,
		problems: problems.map((problem) => problemLine(problem).replaceAll(`${folder}/`, '')),
	};
};

test('a newspaper speaks its language, as its region writes numbers and dates', () => {
	expect(localeOf(undefined, 'de-AT')).toEqual({ language: 'de-AT', words: de, problems: [] });
});

test('a newspaper in a language of which there are no words speaks English, and says so', () => {
	expect(localeOf(undefined, 'tlh')).toEqual({ language: 'en', words: en, problems: [] });
});

test('a newspaper may have words of its own, and keeps the others', () => {
	const { words, problems } = localeOf(
		'story:\n  related: More on this\nkinds:\n  opinion: Comment\ncounts:\n  stories:\n    one: A story\n',
	);
	expect(problems).toEqual([]);
	expect(words.story.related).toBe('More on this');
	expect(words.kinds.opinion).toBe('Comment');
	expect(words.counts.stories).toEqual({ one: 'A story', other: '{count} stories' });
	expect(words.story.cite).toBe(en.story.cite);
});

describe('a mistake is told with its line', () => {
	test.each([
		[
			'a key that is none',
			'story:\n  relatd: More',
			'words.yaml:2 story.relatd: is none of the words there are; did you mean “related”?',
		],
		[
			'a group that is none',
			'weather:\n  rain: Rain',
			'words.yaml:2 weather: is none of the words there are here, which are counts,',
		],
		[
			'a place that is none',
			'facts:\n  by: From {name}',
			'words.yaml:2 facts.by: has {name}, and this text has {names}',
		],
		[
			'a place where there are none',
			'frame:\n  search: Find {it}',
			'words.yaml:2 frame.search: has {it}, and this text has no places to be filled in',
		],
		[
			'a list for a text',
			'frame:\n  search: [a]',
			'words.yaml:2 frame.search: must be text; put it in quotes',
		],
		[
			'a number for a text',
			'frame:\n  search: 12',
			'words.yaml:2 frame.search: must be text; put it in quotes',
		],
		['nothing for a text', 'frame:\n  search: " "', 'words.yaml:2 frame.search: is empty;'],
		['a text for a group', 'story: Words', 'words.yaml:1 story: must be a group of published,'],
		[
			'a plural form that the language has not',
			'counts:\n  stories: {few: A few}',
			'words.yaml:2 counts.stories.few: is none of the words there are here, which are one, other',
		],
		[
			'a name of JavaScript’s',
			'story:\n  constructor: x',
			'words.yaml:2 story.constructor: is none of the words',
		],
		['no fields', 'just words', 'words.yaml:1 has no words; write a group and a text'],
	])('%s', (_, file, problem) => {
		expect(localeOf(file).problems).toEqual([expect.stringContaining(problem)]);
	});

	test('a file that is meant to be it', () => {
		const folder = aContentFolder({ 'translations.yaml': 'story: {}' });
		expect(localeIn(folder, 'en').problems.map(({ message }) => message)).toEqual([
			'would be passed over; rename it to words.yaml',
		]);
	});
});
