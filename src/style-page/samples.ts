/** Made-up stories in the states that cards and parts of pages have to bear. */

import { articleSchema } from '../domain/content/article.ts';
import { withPictures } from '../domain/content/pictures-in-fields.ts';
import type { LeadView } from '../domain/front/lead.ts';
import type { Volume } from '../domain/lists/volume.ts';
import type { StoryPageView } from '../domain/pages/story.ts';
import type { StoryCard } from '../domain/story/card.ts';

const card: StoryCard = {
	id: 'styles/ferry',
	title: 'A harbour town votes to keep its last ferry',
	summary: 'Residents approved a levy to keep a crossing of eleven minutes.',
	section: 'World',
	kind: 'article',
	draft: false,
	lang: 'en-GB',
	pubDate: '2022-10-24',
	minutes: 4,
};

export const cards: Record<string, StoryCard> = {
	'A report': card,
	'Of another kind': { ...card, kind: 'analysis', title: 'Why ferries lose in spreadsheets' },
	'A draft': { ...card, draft: true, title: 'Not yet to be read' },
	Undated: { ...card, pubDate: undefined, title: 'Nobody knows when' },
	'One word': { ...card, title: 'Ferry', summary: 'Kept.' },
	'A long headline': {
		...card,
		title: `${card.title}, after a debate that took most of a decade and was never really about boats`,
	},
	'A long word': { ...card, title: 'Donaudampfschifffahrtsgesellschaftskapitänswitwe geehrt' },
	'From right to left': {
		...card,
		lang: 'ar',
		title: 'مدينة الميناء تصوت للإبقاء على آخر عبارة',
		summary: 'وافق السكان على ضريبة لسبع سنوات.',
	},
};

export const lead: LeadView = {
	...card,
	opening: [
		'When the ferry pulled away from the north quay on Thursday evening, some 400 people stood along the rail to watch it go. Most had voted, a few hours earlier, to keep it. The county had said for years that it could no longer afford the crossing.',
		'The referendum passed by 2,918 votes to 1,744. It commits the town to a levy on parking and moorings for seven years, with a review in the fourth. A clause added in the last week asks for a late sailing on Fridays and Saturdays.',
	],
};

const frontMatter = articleSchema.parse({
	title: card.title,
	description: card.summary,
	dateline: 'PORT ALDER',
	updatedDate: '2022-10-25',
	source: { name: 'The Source Wire', url: 'https://example.org/', license: 'CC BY 4.0' },
	keyPoints: ['The levy passed by 2,918 votes to 1,744.', 'It runs for seven years.'],
	corrections: [
		{ date: '2022-10-25', text: 'The levy runs for seven years, not six.', material: true },
		{ date: '2022-10-26', text: 'The deputy mayor’s name is Reyl.' },
	],
	video: {
		title: 'The last boat home',
		date: '2022-10-23',
		duration: '1:51',
		url: 'https://example.org/',
	},
});

export const story: StoryPageView = {
	story: {
		...withPictures(articleSchema, frontMatter, () => undefined),
		...card,
		wordCount: 666,
		words: '',
		body: '',
	},
	section: { slug: 'world', name: 'World' },
	authors: [{ slug: 'mara-ellison', name: 'Mara Ellison' }],
	languages: [],
	topics: [
		{ slug: 'ferries', name: 'Ferries' },
		{ slug: 'local-government', name: 'Local government' },
	],
	contributors: [{ name: 'Joao Pires' }],
	series: { slug: 'crossings', name: 'Crossings', part: 2, of: 3, previous: card, next: card },
	age: 4,
	related: Object.values(cards)
		.slice(0, 4)
		.map((each) => ({ story: each, alsoAbout: ['Ferries'] })),
	versions: { later: [], earlier: [], undated: [] },
	thread: {},
	more: { topic: { slug: 'ferries', name: 'Ferries' }, stories: [card] },
};

export const volumes: Volume[] = [3, 0, 7, 12, 5, 1, 0, 4].map((count, i) => ({
	period: [String(2012 + i)],
	count,
}));
