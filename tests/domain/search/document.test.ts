import { describe, expect, test } from 'vitest';
import type { Profiles } from '../../../src/domain/content/profiles.ts';
import { kindToShow } from '../../../src/domain/search/document.ts';
import { documentOf, searchEntries } from '../../../src/domain/search/entries.ts';
import { aPicturedStory } from '../../helpers/a-pictured-story.ts';
import { aStory } from '../../helpers/a-story.ts';
import { anEdition, aProfile, SETTINGS } from '../../helpers/an-edition.ts';

type Given = Parameters<typeof aStory>[0];

/** What search is told of an edition of these stories, before and after it has read their texts. */
function toldOf(given: Given[], profiles: Partial<Profiles> = {}) {
	const stories = given.map((story) => aStory(story));
	const textOf = new Map(stories.map(({ id, text }) => [id, text]));
	const entries = searchEntries(anEdition(stories, profiles), SETTINGS.timeZone);
	const documents = entries.map((entry) => documentOf(entry, textOf.get(entry.id) ?? ''));
	return { entries, documents };
}
const entryOf = (story: Given) => toldOf([story]).entries[0];
const documentAbout = (story: Given) => toldOf([story]).documents[0];

describe('of a story search is told', () => {
	test('all that is printed of it', () => {
		const story = {
			id: 'news/ferry',
			title: 'Ferry sinks',
			description: 'A standfirst.',
			keyPoints: ['One.', 'Two.'],
			dateline: 'DOVER',
			text: 'The text.',
			lang: 'fr',
			pubDate: '2022-10-24T23:30:00Z',
			section: 'World',
			kind: 'opinion',
			authors: ['Ann Lee'],
			contributors: ['Bo Day'],
			topics: ['Ships', 'Dover'],
			source: { name: 'Reuters', url: 'https://example.org/ferry' },
		};
		expect(documentAbout(story)).toEqual({
			id: 'news/ferry',
			url: '/news/ferry/',
			headline: 'Ferry sinks',
			text: 'A standfirst.\nOne.\nTwo.\nDOVER\nThe text.',
			lang: 'fr',
			language: 'fr',
			// Half past midnight in British summer time.
			date: '2022-10-25',
			order: '2022-10-25T00:30:00',
			section: 'World',
			kind: 'opinion',
			source: 'Reuters',
			authors: ['Ann Lee'],
			contributors: ['Bo Day'],
			topics: ['Ships', 'Dover'],
		});
	});

	test('nothing that it does not have', () => {
		expect(documentAbout({ title: 'War', text: '' })).toEqual({
			id: 'a-story',
			url: '/a-story/',
			headline: 'War',
			text: '',
			lang: 'en-GB',
			language: 'en',
			date: undefined,
			order: '',
			section: undefined,
			kind: 'article',
			source: undefined,
			authors: [],
			contributors: [],
			topics: [],
		});
	});

	test.each([
		['2022', '2022', '2022'],
		['2022-10', '2022-10', '2022-10'],
		['2022-10-24', '2022-10-24', '2022-10-24'],
		['2022-01-01T00:30:00+02:00', '2021-12-31', '2021-12-31T22:30:00'],
	])('a date as precise as is known: %s', (pubDate, date, order) => {
		expect(documentAbout({ pubDate })).toMatchObject({ date, order });
	});

	test('names as their pages print them', () => {
		const profile = aProfile('nhs', { title: 'The NHS', start: [] });
		const { documents } = toldOf([{ topics: ['nhs'] }], { topics: [profile] });
		expect(documents[0]?.topics).toEqual(['The NHS']);
		expect(documents[0]?.pages).toEqual({ '/topics/the-nhs/': '/topics/nhs/' });
	});

	test('no addresses of names that tell them', () => {
		expect(documentAbout({ topics: ['Oil'], authors: ['Ann Lee'] })?.pages).toBeUndefined();
	});

	test('the caption of its picture and what its recording is called, after its text', () => {
		const video = { title: 'The ferry leaves', url: 'https://example.org/ferry' };
		const photo = aPicturedStory({ description: 'A standfirst.', video });
		const story = { ...photo, image: photo.image && { ...photo.image, caption: 'The ferry.' } };
		const [entry] = searchEntries(anEdition([story]), SETTINGS.timeZone);
		expect(entry && documentOf(entry, 'The text.').text).toBe(
			'A standfirst.\nThe text.\nThe ferry.\nThe ferry leaves',
		);
	});
});

describe('before its text is read, of a story is known', () => {
	test('everything else', () => {
		const { text, ...others } = documentAbout({ id: 'ferry', section: 'World' }) ?? {};
		expect(text).toBe('A story has a text.');
		expect(entryOf({ id: 'ferry', section: 'World' })).toMatchObject(others);
	});

	test('what is printed before and after the text', () => {
		const front = { description: 'A standfirst.', keyPoints: ['One.', 'Two.'], dateline: 'DOVER' };
		const video = { title: 'The ferry leaves', url: 'https://example.org/ferry' };
		expect(entryOf({ ...front, video })).toMatchObject({
			before: ['A standfirst.', 'One.', 'Two.', 'DOVER'],
			after: ['The ferry leaves'],
		});
		expect(entryOf({})).toMatchObject({ before: [], after: [] });
	});

	test('how long the text is, and what tells it from any other', () => {
		const [one, other] = [entryOf({ text: 'One two three.' }), entryOf({ text: 'Two.' })];
		expect(one?.wordCount).toBe(3);
		expect(one?.body).not.toBe(other?.body);
	});
});

test('stories stand newest first, undated ones last', () => {
	const dates = ['1987-03', undefined, '2022-10-24', '2022', '2022-10-24T12:00:00Z'];
	const { entries } = toldOf(dates.map((pubDate, i) => ({ id: `${i}`, pubDate })));
	expect(entries.map(({ id }) => id)).toEqual(['4', '2', '3', '0', '1']);
});

test('a kind is shown of all stories but plain reports', () => {
	expect(kindToShow('article')).toBeUndefined();
	expect(kindToShow('opinion')).toBe('opinion');
	expect(kindToShow(undefined)).toBeUndefined();
});
