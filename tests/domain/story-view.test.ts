import { expect, test } from 'vitest';
import { arrangeEdition } from '../../src/domain/edition.ts';
import type { Profiles } from '../../src/domain/profiles.ts';
import type { Recommendations } from '../../src/domain/related/recommend.ts';
import type { Story } from '../../src/domain/story.ts';
import { storyViews } from '../../src/domain/story-view.ts';
import { aStory } from '../helpers/a-story.ts';

const SETTINGS = { language: 'en-GB', timeZone: 'Europe/London' };
const NONE: Profiles = { authors: [], sections: [], topics: [], pages: [] };
const topic = (id: string, title?: string) => ({
	id,
	data: { title, start: [] },
	html: '',
	pictures: [],
});

const idsOf = (stories: Story[] | undefined) => stories?.map(({ id }) => id);

/** What the page of the story `ferry` shows among these stories, given what it recommends. */
function ferryAmong(
	others: Story[],
	recommended: Partial<Recommendations>,
	profiles: Partial<Profiles> = {},
) {
	const ferry = {
		...aStory({ id: 'ferry', pubDate: '2024-05-06', topics: ['Ships'] }),
		recommendations: { related: [], versions: [], ...recommended },
	};
	const edition = arrangeEdition([...others, ferry], { ...NONE, ...profiles }, SETTINGS);
	const view = storyViews(edition).find(({ story }) => story.id === 'ferry');
	if (!view) throw new Error('The ferry has no view.');
	return { view, edition };
}

test('related stories stand as they are recommended, not by date', () => {
	const others = [
		aStory({ id: 'old', pubDate: '1999' }),
		aStory({ id: 'new', pubDate: '2025' }),
		aStory({ id: 'unrelated' }),
	];
	const related = [{ id: 'old' }, { id: 'new' }];
	const { view, edition } = ferryAmong(others, { related });
	expect(idsOf(view.related.map(({ story }) => story))).toEqual(['old', 'new']);
	expect(view.related[0]?.story).toBe(edition.byId.get('old'));
});

test('a topic that relates two stories is called by the name it is printed under', () => {
	const other = aStory({ id: 'other', topics: ['nhs', 'Ships'] });
	const related = [{ id: 'other', reason: { topics: ['ships', 'nhs'] } }];
	const profiles = { topics: [topic('nhs', 'The NHS')] };
	const { view } = ferryAmong([other], { related }, profiles);
	expect(view.related[0]?.alsoAbout).toEqual(['Ships', 'The NHS']);
});

test('words that relate two stories are given as they are', () => {
	const related = [{ id: 'other', reason: { words: ['Dover harbour', 'ships'] } }];
	const { view } = ferryAmong([aStory({ id: 'other' })], { related });
	expect(view.related[0]?.alsoAbout).toEqual(['Dover harbour', 'ships']);
});

test('a story without a reason, or with a topic that has no page, is about nothing more', () => {
	const related = [{ id: 'a' }, { id: 'b', reason: { topics: ['gone'] } }];
	const { view } = ferryAmong([aStory({ id: 'a' }), aStory({ id: 'b' })], { related });
	expect(view.related.map(({ alsoAbout }) => alsoAbout)).toEqual([[], []]);
});

test('versions are those that came later and those that came before, newest first', () => {
	const dates = ['2024-05-02', '2024-05-04', '2024-05-08', '2024-05-10'];
	const others = dates.map((pubDate) => aStory({ id: pubDate, pubDate }));
	const { view } = ferryAmong(others, { versions: dates });
	expect(idsOf(view.versions.later)).toEqual(['2024-05-10', '2024-05-08']);
	expect(idsOf(view.versions.earlier)).toEqual(['2024-05-04', '2024-05-02']);
});

test('of a running story a page has the report before and the one after', () => {
	const others = ['2024-04-06', '2024-06-06'].map((pubDate) => aStory({ id: pubDate, pubDate }));
	const both = ferryAmong(others, { earlier: '2024-04-06', later: '2024-06-06' }).view;
	expect(both.thread.earlier?.id).toBe('2024-04-06');
	expect(both.thread.later?.id).toBe('2024-06-06');
	const first = ferryAmong(others, { later: '2024-06-06' }).view;
	expect(first.thread.earlier).toBeUndefined();
	expect(first.thread.later?.id).toBe('2024-06-06');
});

test('a topic with more stories is the one that has its page and its profile', () => {
	const others = ['a', 'b', 'c'].map((id) => aStory({ id, topics: ['ships'] }));
	const profiles = { topics: [topic('ships', 'Ships and shipping')] };
	const more = { topic: 'ships', ids: ['c', 'a'] };
	const { view, edition } = ferryAmong(others, { more }, profiles);
	expect(view.more?.topic).toBe(edition.topics[0]);
	expect(view.more?.topic.name).toBe('Ships and shipping');
	expect(idsOf(view.more?.stories)).toEqual(['c', 'a']);
});

test('a story that recommends nothing has no list of anything', () => {
	const { view } = ferryAmong([aStory({ id: 'other' })], {});
	const { related, versions, thread, more } = view;
	expect({ related, versions, thread, more }).toEqual({
		related: [],
		versions: { later: [], earlier: [], undated: [] },
		thread: {},
		more: undefined,
	});
});

test('stories and topics that are gone are left out of everything', () => {
	const others = [
		aStory({ id: 'here', pubDate: '2024-05-01', topics: ['Ships'] }),
		aStory({ id: 'later', pubDate: '2024-05-09' }),
	];
	const { view } = ferryAmong(others, {
		related: [{ id: 'gone', reason: { topics: ['ships'] } }, { id: 'here' }],
		versions: ['gone-before', 'here', 'later', 'gone-after'],
		earlier: 'gone',
		later: 'gone',
		more: { topic: 'ships', ids: ['gone', 'here'] },
	});
	expect(idsOf(view.related.map(({ story }) => story))).toEqual(['here']);
	expect(idsOf(view.versions.earlier)).toEqual(['here']);
	expect(idsOf(view.versions.later)).toEqual(['later']);
	expect(view.thread).toEqual({ earlier: undefined, later: undefined });
	expect(idsOf(view.more?.stories)).toEqual(['here']);
	expect(ferryAmong(others, { more: { topic: 'gone', ids: ['here'] } }).view.more).toBeUndefined();
});
