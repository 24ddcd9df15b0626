import { expect, test } from 'vitest';
import { relatedStories } from '../../../src/domain/related/related-stories.ts';
import { aStory } from '../../helpers/a-story.ts';

const AGENCY =
	'Delegates of forty nations met in Geneva on Monday to discuss a treaty that would end ' +
	'whaling in the southern ocean, ministers from Norway and Japan told reporters.';
const near = (day: string) => AGENCY.replace('Monday', day);
const OWN =
	'A museum of whaling opens its doors; Norway lends harpoons and Japan old ocean charts.';
const OTHERS = ['bread', 'opera', 'rugby', 'coins', 'roses'].map((word) =>
	aStory({ id: word, title: word, text: `Only ${word} is what this one is about.` }),
);

const listOf = (id: string, ...stories: ReturnType<typeof aStory>[]) =>
	relatedStories([...stories, ...OTHERS], 4).get(id) ?? [];

test('at most one of several copies is shown, near copies too', () => {
	const copies = [AGENCY, near('Tuesday'), near('Friday'), AGENCY.toUpperCase()].map((text, i) =>
		aStory({ id: `copy-${i}`, title: `Whaling ${i}`, text }),
	);
	const list = listOf('own', aStory({ id: 'own', title: 'Whaling', text: OWN }), ...copies);
	expect(list.filter((id) => id.startsWith('copy'))).toHaveLength(1);
	expect(list).toHaveLength(4);
});

test('the same text as the story’s own is never shown, even to fill its list', () => {
	const own = aStory({ id: 'own', text: AGENCY });
	const same = aStory({ id: 'same', title: 'Another headline', text: AGENCY.toUpperCase() });
	expect(listOf('own', own, same)).not.toContain('same');
	expect(relatedStories([own, same], 4).get('own')).toEqual([]);
});

test('another version of the story is shown only where its list would be short without', () => {
	const own = aStory({ id: 'own', text: AGENCY });
	const version = aStory({ id: 'version', text: near('Tuesday') });
	expect(listOf('own', own, version)).not.toContain('version');
	expect(relatedStories([own, version], 4).get('own')).toEqual(['version']);
});

test('a copy of what an editor chose is not shown beside it', () => {
	const own = aStory({ id: 'own', text: OWN, related: ['chosen'] });
	const chosen = aStory({ id: 'chosen', text: AGENCY });
	const copy = aStory({ id: 'copy', text: near('Tuesday') });
	const list = listOf('own', own, chosen, copy);
	expect(list[0]).toBe('chosen');
	expect(list).not.toContain('copy');
});

test('copies that outnumber what is looked at first leave room for others', () => {
	const copies = Array.from({ length: 60 }, (_, i) => aStory({ id: `copy-${i}`, text: AGENCY }));
	const list = listOf('own', aStory({ id: 'own', text: OWN }), ...copies);
	expect(list.filter((id) => id.startsWith('copy'))).toHaveLength(1);
	expect(list).toHaveLength(4);
});
