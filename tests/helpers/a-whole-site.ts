import type { PageSettings } from '../../src/domain/pages/site-page.ts';
import { type AnyPage, sitePages } from '../../src/domain/pages/site-pages.ts';
import { type SearchManifest, sealed } from '../../src/domain/search/manifest.ts';
import { type Picture, shownPicture } from '../../src/domain/story/picture.ts';
import type { Story } from '../../src/domain/story/story.ts';
import { aStory } from './a-story.ts';
import { anEdition, aProfile, SETTINGS } from './an-edition.ts';

/** A site whose every list is split. */
export const SMALL: PageSettings = { ...SETTINGS, listLimit: 2, latestLimit: 1, nameLimit: 1 };

/** A picture of the site. */
export const PHOTO: Picture = {
	path: 'articles/photo.png',
	url: '/media/articles/photo.png',
	width: 800,
	height: 600,
	variants: [{ url: '/media/480/articles/photo.png.webp', width: 480 }],
	version: '1',
};

/** Stories that have all a story may have, on pages of every kind. */
export function wholeSite(): Story[] {
	const dates = ['2022-10-24T18:00:00Z', '2022-10-24', '2022-10', '2022', '2021-05-06', '2021'];
	const plain = dates.map((pubDate, i) =>
		aStory({
			id: `${pubDate.slice(0, 4)}/s${i}`,
			title: `Headline ${i}`,
			pubDate,
			section: 'World',
			topics: ['Ships', `Topic ${i}`],
			authors: ['Ann Lee', `Author ${i}`],
			...(i < 2 && { series: { name: 'Crossings' } }),
			corrections: [{ date: pubDate, text: `Correction ${i}` }],
		}),
	);
	const full = aStory({
		id: '2023/full',
		title: 'Full',
		pubDate: '2023-01-02',
		updatedDate: '2023-01-03',
		section: 'Arts',
		topics: ['Ships'],
		authors: ['Ann Lee'],
		contributors: ['Bo Day'],
		dateline: 'DOVER',
		kind: 'opinion',
		keyPoints: ['One.'],
		lang: 'fr',
		description: 'So.',
		video: { title: 'A video', duration: '1:51', url: 'https://video.example/' },
		source: { name: 'Wire', url: 'https://wire.example/', license: 'CC BY 4.0' },
	});
	const recommendations = {
		related: [{ id: '2022/s1', reason: { topics: ['ships'] } }, { id: '2022/s3' }],
		versions: ['2022/s0', '2022/s2'],
		earlier: '2021/s4',
		later: '2022/s0',
		more: { topic: 'ships', ids: ['2021/s4'] },
	};
	const image = { src: shownPicture(PHOTO), alt: 'A photo' };
	return [
		...plain,
		aStory({ id: 'undated/a' }),
		{ ...full, image, pictures: [PHOTO], recommendations },
	];
}

/** Profiles of some of what the stories name, and a standing page. */
export const PROFILES = {
	authors: [aProfile('ann-lee', { name: 'Ann Lee', email: 'ann@paper.example', links: [] })],
	sections: [aProfile('world', { title: 'The World', order: 1 })],
	topics: [aProfile('ships', { title: 'Ships', start: ['2022/s1'] })],
	pages: [{ ...aProfile('about', { title: 'About us' }), html: '<p>Us.</p>' }],
};

/** An index of the search. */
export const MANIFEST: SearchManifest = sealed({
	engines: {
		en: { folder: 'engine', script: 'a', version: '1', wasm: 'en', includeCharacters: [] },
	},
	shards: [
		{ folder: 'a', stemmer: 'en', rows: 'b', stories: 9, first: '2021', last: '2023-01-02' },
	],
	stories: 9,
	averageLength: 5,
	stopWords: [],
	synonyms: [],
	common: { folder: 'common', names: [''], lengths: [9] },
	rare: { folder: 'rare', names: [], lengths: [] },
	tails: { folder: 'tails', names: [], lengths: [] },
	suggestions: { folder: 'suggestions', names: 'c' },
});

/** All pages of a site of these stories. */
export function pagesOf(all: Story[], searchManifest: SearchManifest = MANIFEST): AnyPage[] {
	const bodyOf = (id: string) => ({ html: '', text: `The text of ${id}.` });
	return [
		...sitePages(anEdition(all, PROFILES), SMALL, { bodyOf, searchManifest, today: '2026-11-23' }),
	];
}
