import { expect, test } from 'vitest';
import type { Profiles } from '../../../src/domain/content/profiles.ts';
import type { Recommendations } from '../../../src/domain/related/recommend.ts';
import { shownPicture } from '../../../src/domain/story/picture.ts';
import { type Recommended, recommendedBy } from '../../../src/domain/story/recommended.ts';
import type { Story } from '../../../src/domain/story/story.ts';
import { aPicturedStory } from '../../helpers/a-pictured-story.ts';
import { aStory } from '../../helpers/a-story.ts';
import { PHOTO } from '../../helpers/a-whole-site.ts';
import { anEdition, aProfile } from '../../helpers/an-edition.ts';

const topic = (id: string, title?: string) => aProfile(id, { title, start: [] });
const idsOf = (stories: { id: string }[] | undefined) => stories?.map(({ id }) => id);

/** What the page of the story `ferry` leads on to among these stories, given what it recommends. */
function ferryAmong(
	others: Story[],
	recommended: Partial<Recommendations>,
	profiles: Partial<Profiles> = {},
): Recommended {
	const ferry = {
		...aStory({ id: 'ferry', pubDate: '2024-05-06', topics: ['Ships'] }),
		recommendations: { related: [], versions: [], ...recommended },
	};
	return recommendedBy(anEdition([...others, ferry], profiles))(ferry);
}

test('related stories stand as they are recommended, not by date', () => {
	const others = [
		aStory({ id: 'old', pubDate: '1999', title: 'Long ago', section: 'World' }),
		aStory({ id: 'new', pubDate: '2025' }),
		aStory({ id: 'unrelated' }),
	];
	const { related } = ferryAmong(others, { related: [{ id: 'old' }, { id: 'new' }] });
	expect(idsOf(related.map(({ story }) => story))).toEqual(['old', 'new']);
	expect(related[0]?.story).toEqual({
		id: 'old',
		title: 'Long ago',
		lang: 'en-GB',
		pubDate: '1999',
		summary: 'A story has a text.',
		section: 'World',
		kind: 'article',
		draft: false,
		minutes: 1,
	});
});

test('a related story shows a sentence or two and its picture, which its headline speaks for', () => {
	const description = `A ship left the harbour. ${'Nobody saw it again, many say. '.repeat(4)}`;
	const others = [
		aPicturedStory({ id: 'a', description }),
		aPicturedStory({ id: 'b' }, { width: 269 }),
	];
	const { related } = ferryAmong(others, { related: [{ id: 'a' }, { id: 'b' }] });
	const [pictured, small] = related.map(({ story }) => story);
	expect(pictured?.summary).toMatch(/^A ship left the harbour\. Nobody .* say\.$/);
	expect(pictured?.summary.length).toBeLessThanOrEqual(120);
	expect(pictured?.picture).toEqual(shownPicture(PHOTO));
	expect(small?.picture).toBeUndefined();
});

test('a topic that relates two stories is called by the name it is printed under', () => {
	const other = aStory({ id: 'other', topics: ['nhs', 'Ships'] });
	const related = [{ id: 'other', reason: { topics: ['ships', 'nhs'] } }];
	const view = ferryAmong([other], { related }, { topics: [topic('nhs', 'The NHS')] });
	expect(view.related[0]?.alsoAbout).toEqual(['Ships', 'The NHS']);
});

test('words that relate two stories are given as they are, in the language of the other', () => {
	const related = [{ id: 'other', reason: { words: ['Douvres', 'bateaux'] } }];
	const view = ferryAmong([aStory({ id: 'other', lang: 'fr' })], { related });
	expect(view.related).toMatchObject([{ alsoAbout: ['Douvres', 'bateaux'], lang: 'fr' }]);
});

test('a story without a reason, or with a topic that has no page, is about nothing more', () => {
	const related = [{ id: 'a' }, { id: 'b', reason: { topics: ['gone'] } }];
	const view = ferryAmong([aStory({ id: 'a' }), aStory({ id: 'b' })], { related });
	expect(view.related.map(({ alsoAbout }) => alsoAbout)).toEqual([[], []]);
});

test('versions are those that came later and those that came before, newest first', () => {
	const dates = ['2024-05-02', '2024-05-04', '2024-05-08', '2024-05-10'];
	const others = dates.map((pubDate) => aStory({ id: pubDate, pubDate }));
	const { versions } = ferryAmong(others, { versions: dates });
	expect(idsOf(versions.later)).toEqual(['2024-05-10', '2024-05-08']);
	expect(idsOf(versions.earlier)).toEqual(['2024-05-04', '2024-05-02']);
});

test('an undated version came neither before nor after', () => {
	const { versions } = ferryAmong([aStory({ id: 'other' })], { versions: ['other'] });
	expect([versions.later, versions.earlier, idsOf(versions.undated)]).toEqual([[], [], ['other']]);
});

test('of a running story a page has the report before and the one after', () => {
	const others = ['2024-04-06', '2024-06-06'].map((pubDate) => aStory({ id: pubDate, pubDate }));
	const both = ferryAmong(others, { earlier: '2024-04-06', later: '2024-06-06' });
	expect(both.thread.earlier?.id).toBe('2024-04-06');
	expect(both.thread.later?.id).toBe('2024-06-06');
	const first = ferryAmong(others, { later: '2024-06-06' });
	expect(first.thread.earlier).toBeUndefined();
	expect(first.thread.later?.id).toBe('2024-06-06');
});

test('a topic with more stories is called by the name it is printed under', () => {
	const others = ['a', 'b', 'c'].map((id) => aStory({ id, topics: ['ships'] }));
	const profiles = { topics: [topic('ships', 'Ships and shipping')] };
	const { more } = ferryAmong(others, { more: { topic: 'ships', ids: ['c', 'a'] } }, profiles);
	expect(more?.topic).toEqual({ slug: 'ships', name: 'Ships and shipping' });
	expect(idsOf(more?.stories)).toEqual(['c', 'a']);
});

test('a story that recommends nothing has no list of anything', () => {
	expect(ferryAmong([aStory({ id: 'other' })], {})).toEqual({
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
	const view = ferryAmong(others, {
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
	expect(ferryAmong(others, { more: { topic: 'gone', ids: ['here'] } }).more).toBeUndefined();
});

test('of a story in several languages one is recommended, in that of the story it stands on', () => {
	const letter = aStory({ id: 'letter' });
	const lettre = aStory({ id: 'lettre', lang: 'fr', translationOf: 'letter' });
	const related = [{ id: 'lettre' }, { id: 'other' }, { id: 'letter' }];
	const others = [letter, lettre, aStory({ id: 'other' })];
	const view = ferryAmong(others, { related, later: 'lettre' });
	expect(idsOf(view.related.map(({ story }) => story))).toEqual(['letter', 'other']);
	expect(view.thread.later?.id).toBe('letter');
});

test('a story does not recommend itself in another language', () => {
	const traversier = aStory({ id: 'traversier', lang: 'fr', translationOf: 'ferry' });
	const view = ferryAmong([traversier], { related: [{ id: 'traversier' }] });
	expect(view.related).toEqual([]);
});
