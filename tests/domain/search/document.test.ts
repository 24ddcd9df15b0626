import { describe, expect, test } from 'vitest';
import { arrangeEdition } from '../../../src/domain/edition.ts';
import type { Profiles } from '../../../src/domain/profiles.ts';
import { kindToShow, searchDocuments } from '../../../src/domain/search/document.ts';
import { aStory } from '../../helpers/a-story.ts';

const NONE: Profiles = { authors: [], sections: [], topics: [], pages: [] };
const TIME_ZONE = 'Europe/London';

type Given = Parameters<typeof aStory>[0];

/** What search is told of an edition of these stories. */
const documentsOf = (stories: Given[], profiles: Partial<Profiles> = {}) =>
	searchDocuments(
		arrangeEdition(
			stories.map((story) => aStory(story)),
			{ ...NONE, ...profiles },
			{ language: 'en-GB', timeZone: TIME_ZONE },
		),
		TIME_ZONE,
	);
const documentOf = (story: Given) => documentsOf([story])[0];

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
		expect(documentOf(story)).toEqual({
			id: 'news/ferry',
			url: '/news/ferry/',
			headline: 'Ferry sinks',
			text: 'A standfirst.\nOne.\nTwo.\nDOVER\nThe text.',
			lang: 'fr',
			// Half past midnight in British summer time.
			...{ date: '2022-10-25', order: '2022-10-25T00:30:00' },
			section: 'World',
			kind: 'Opinion',
			source: 'Reuters',
			authors: ['Ann Lee'],
			contributors: ['Bo Day'],
			topics: ['Ships', 'Dover'],
		});
	});

	test('nothing that it does not have', () => {
		expect(documentOf({ title: 'War', text: '' })).toEqual({
			...{ id: 'a-story', url: '/a-story/', headline: 'War', text: '', lang: 'en-GB' },
			...{ date: undefined, order: '', section: undefined, kind: 'Report', source: undefined },
			...{ authors: [], contributors: [], topics: [] },
		});
	});

	test.each([
		['2022', '2022', '2022'],
		['2022-10', '2022-10', '2022-10'],
		['2022-10-24', '2022-10-24', '2022-10-24'],
		['2022-01-01T00:30:00+02:00', '2021-12-31', '2021-12-31T22:30:00'],
	])('a date as precise as is known: %s', (pubDate, date, order) => {
		expect(documentOf({ pubDate })).toMatchObject({ date, order });
	});

	test('names as their pages print them', () => {
		const profile = { id: 'nhs', data: { title: 'The NHS', start: [] }, html: '', pictures: [] };
		const [document] = documentsOf([{ topics: ['nhs'] }], { topics: [profile] });
		expect(document?.topics).toEqual(['The NHS']);
		expect(document?.pages).toEqual({ '/topics/the-nhs/': '/topics/nhs/' });
	});

	test('no addresses of names that tell them', () => {
		expect(documentOf({ topics: ['Oil'], authors: ['Ann Lee'] })?.pages).toBeUndefined();
	});
});

test('stories stand newest first, undated ones last', () => {
	const dates = ['1987-03', undefined, '2022-10-24', '2022', '2022-10-24T12:00:00Z'];
	const documents = documentsOf(dates.map((pubDate, i) => ({ id: `${i}`, pubDate })));
	expect(documents.map(({ id }) => id)).toEqual(['4', '2', '3', '0', '1']);
});

test('a kind is shown of all stories but plain reports', () => {
	expect(kindToShow('Report')).toBeUndefined();
	expect(kindToShow('Opinion')).toBe('Opinion');
	expect(kindToShow(undefined)).toBeUndefined();
});
