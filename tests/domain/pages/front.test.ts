import { expect, test } from 'vitest';
import { frontPages } from '../../../src/domain/pages/front.ts';
import { aStory } from '../../helpers/a-story.ts';
import { anEdition } from '../../helpers/an-edition.ts';

const noBody = () => ({ html: '', text: '' });

/** The front page of stories in these sections, newest first, as ids. */
function frontOf(...sections: (string | undefined)[]) {
	const stories = sections.map((section, i) =>
		aStory({ id: `s${i}`, pubDate: `${2024 - i}`, ...(section && { section }) }),
	);
	const [page] = frontPages(anEdition(stories), noBody);
	return {
		lead: page?.view.lead?.id,
		river: page?.view.river.map(({ id }) => id),
		rows: page?.view.rows.map((row) => [row.section.name, ...row.stories.map(({ id }) => id)]),
	};
}

test('a paper without stories has an empty front page', () => {
	expect(frontOf()).toEqual({ lead: undefined, river: [], rows: [] });
});

test('a single story leads, and no section repeats it', () => {
	expect(frontOf('World')).toEqual({ lead: 's0', river: [], rows: [] });
});

test('the newest leads and the next six follow in order', () => {
	expect(frontOf(...Array(7).fill('World'))).toEqual({
		lead: 's0',
		river: ['s1', 's2', 's3', 's4', 's5', 's6'],
		rows: [],
	});
});

test('a section shows its four newest that do not stand above', () => {
	expect(frontOf(...Array(13).fill('World')).rows).toEqual([['World', 's7', 's8', 's9', 's10']]);
});

test('sections keep their order, and one whose stories all stand above has no row', () => {
	const above = ['World', 'Science', 'World', 'World', 'World', 'World', 'World'];
	expect(frontOf(...above, 'World', 'Arts').rows).toEqual([
		['Arts', 's8'],
		['World', 's7'],
	]);
});

test('a story without a section may lead but stands in no row', () => {
	const front = frontOf(...Array(9).fill(undefined));
	expect([front.lead, front.rows]).toEqual(['s0', []]);
});

const PICTURE = {
	...{ path: 'a.png', url: '/media/a.png', width: 800, height: 600, variants: [] },
	version: '1',
};
const withPicture = { ...aStory(), image: { src: 'a.png', alt: 'A ferry', picture: PICTURE } };

test('under a lead without a picture stands how its text begins, as far as whole sentences go', () => {
	const text = 'This sentence has thirty letters. '.repeat(40);
	const [page] = frontPages(anEdition([aStory({ text })]), () => ({ html: '', text }));
	expect(page?.view.lead?.opening).toBe('This sentence has thirty letters. '.repeat(26).trim());
	expect(page?.view.lead).not.toHaveProperty('image');
});

test('a lead with a picture shows that, and its text is not asked for', () => {
	const [page] = frontPages(anEdition([withPicture]), () => {
		throw new Error('asked for');
	});
	expect(page?.view.lead).not.toHaveProperty('opening');
	expect(page?.view.lead?.image).toEqual({
		alt: 'A ferry',
		picture: { url: '/media/a.png', width: 800, height: 600, variants: [] },
	});
});
