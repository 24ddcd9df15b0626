import { expect, test } from 'vitest';
import { articleSchema } from '../../../src/domain/content/article.ts';
import { authorSchema, pageSchema, sectionSchema, topicSchema } from '../../../src/domain/content/profiles.ts';
import { withWords } from '../../../src/domain/content/words-in-fields.ts';
import { slugOf } from '../../../src/domain/text/slug.ts';
import { typeset } from '../../../src/domain/text/typography.ts';
import { drawing } from '../../helpers/made-up-archive.ts';

/** Changes all words, and no address that is made of them. */
const loud = (words: string) => words.toUpperCase();

const LINE = 'a line of the text, long enough to be set large';

test('all words of a story change, and nothing else of it', () => {
	const story = {
		title: 'a', description: 'b', dateline: 'c', section: 'd', lang: 'fr', kind: 'brief',
		topics: ['e'], authors: ['f'], contributors: ['g'], keyPoints: ['h'],
		pubDate: '2022-10', related: ['/a/'], exclude: ['b.md'], draft: true,
		source: { name: 'i', url: 'https://a.example/', license: 'j' },
		image: { src: 'a.png', alt: '', caption: 'k', credit: 'l' },
		video: { title: 'm', duration: '1:51', url: 'https://b.example/', poster: 'b.png' },
		pullQuotes: [{ text: LINE, by: 'n' }],
		series: { name: 'o', part: 1 },
		corrections: [{ date: '2022-11', text: 'p' }],
	};
	const checked = articleSchema.parse(story);
	expect(withWords(articleSchema, checked, loud)).toEqual({
		...checked,
		title: 'A', description: 'B', dateline: 'C', section: 'D',
		topics: ['E'], authors: ['F'], contributors: ['G'], keyPoints: ['H'],
		source: { name: 'I', url: 'https://a.example/', license: 'J' },
		image: { src: 'a.png', alt: '', caption: 'K', credit: 'L' },
		video: { ...checked.video, title: 'M' },
		pullQuotes: [{ text: LINE.toUpperCase(), by: 'N' }],
		series: { name: 'O', part: 1 },
		corrections: [{ ...checked.corrections[0], text: 'P' }],
	});
});

test.each([
	[
		authorSchema,
		{ name: 'a', role: 'b', email: 'c@d.example', links: ['https://e.example/'] },
		{ name: 'A', role: 'B', email: 'c@d.example', links: ['https://e.example/'] },
	],
	[
		sectionSchema,
		{ title: 'a', order: 1, description: 'b' },
		{ title: 'A', order: 1, description: 'B' },
	],
	[topicSchema, { title: 'a', start: ['/b/'] }, { title: 'A', start: ['/b/'] }],
	[pageSchema, { title: 'a' }, { title: 'A' }],
])('the words of a profile change, and nothing else of it', (schema, fields, changed) => {
	expect(withWords(schema, schema.parse(fields), loud)).toEqual(changed);
});

test('names put together by lot keep their addresses when they are set, and most are set', () => {
	const draw = drawing(1);
	const parts = [...`'"’-.()+&a1é東 `, "'n'", "'22", "O'", "'s", '--', '...', '\u00AD', '\u0301'];
	let set = 0;
	for (let i = 0; i < 10_000; i++) {
		const drawn = Array.from({ length: 6 }, () => parts[Math.floor(draw() * parts.length)]);
		const title = `a ${drawn.join('')}`.trim();
		const changed = withWords(sectionSchema, { title }, typeset).title;
		expect({ title, slug: slugOf(changed) }).toEqual({ title, slug: slugOf(title) });
		if (changed === typeset(title)) set++;
	}
	expect(set).toBeGreaterThan(9_900);
});
