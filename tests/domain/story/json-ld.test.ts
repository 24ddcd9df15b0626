import { describe, expect, test } from 'vitest';
import { scriptJson, storyJsonLd } from '../../../src/domain/story/json-ld.ts';
import type { ShownPicture } from '../../../src/domain/story/picture.ts';
import { aPicturedStory } from '../../helpers/a-pictured-story.ts';
import { aStory } from '../../helpers/a-story.ts';

const site = { name: 'The Paper', url: 'https://paper.example', language: 'en-GB' };
const named = (slug: string, name: string) => ({ slug, name });
const dataOf = (front: Parameters<typeof aStory>[0], more = {}) =>
	storyJsonLd(aStory(front), {
		authors: [],
		topics: [],
		contributors: [],
		languages: [],
		site,
		...more,
	});

describe('a story’s data', () => {
	test('says what it is, where it stands and what it says', () => {
		expect(
			dataOf({ id: '2022/10/24/été', title: 'Peace', text: 'The war is over.' }),
		).toMatchObject({
			'@type': 'NewsArticle',
			url: 'https://paper.example/2022/10/24/%C3%A9t%C3%A9/',
			headline: 'Peace',
			description: 'The war is over.',
			inLanguage: 'en-GB',
			wordCount: 4,
			publisher: { name: 'The Paper' },
		});
	});

	test.each([
		['2022', undefined],
		['2022-10', undefined],
		['2022-10-24', '2022-10-24'],
		['2022-10-24T18:30:00+01:00', '2022-10-24T17:30:00Z'],
	])('of %s gives the date %s, never one made up', (pubDate, datePublished) => {
		const corrections = [{ date: pubDate, text: 'A name' }];
		const data = dataOf({ pubDate, updatedDate: pubDate, corrections });
		expect(data.datePublished).toBe(datePublished);
		expect(data.dateModified).toBe(datePublished);
		expect(data.correction[0]?.datePublished).toBe(datePublished);
	});

	test.each([
		['opinion', ['NewsArticle', 'OpinionNewsArticle']],
		['analysis', ['NewsArticle', 'AnalysisNewsArticle']],
		['brief', 'NewsArticle'],
	])('of kind %s has the type %j', (kind, type) => {
		expect(dataOf({ kind })['@type']).toEqual(type);
	});

	test('has the pictures above it and of its gallery, each once', () => {
		const pictured = aPicturedStory();
		const main = { src: pictured.image?.src as ShownPicture, alt: 'A photo' };
		const other = { src: { ...main.src, url: '/media/b.jpg' }, alt: 'Another' };
		const context = { authors: [], topics: [], contributors: [], languages: [], site };
		const { image } = storyJsonLd({ ...pictured, gallery: [other, main] }, context);
		expect(image).toEqual([site.url + main.src.url, `${site.url}/media/b.jpg`]);
		expect(dataOf({})).not.toHaveProperty('image');
	});

	test('names authors with their pages, topics and section as printed', () => {
		const context = {
			authors: [named('zoe-adams', 'Zoë Adams')],
			topics: [named('peace', 'Peace')],
			section: named('world', 'World'),
			contributors: [{ name: 'A. N. Other' }],
		};
		expect(dataOf({}, context)).toMatchObject({
			author: [{ name: 'Zoë Adams', url: 'https://paper.example/authors/zoe-adams/' }],
			contributor: [{ name: 'A. N. Other' }],
			keywords: ['Peace'],
			articleSection: 'World',
		});
	});

	test('names the source by its address, else by its name', () => {
		const source = { name: 'Gazette', license: 'CC BY 4.0' };
		expect(dataOf({ source })).toMatchObject({
			isBasedOn: { publisher: { name: 'Gazette' } },
			license: 'CC BY 4.0',
		});
		const url = 'https://gazette.example/a';
		expect(dataOf({ source: { ...source, url } }).isBasedOn).toBe(url);
		expect(dataOf({})).not.toHaveProperty('isBasedOn');
	});

	test('in another language says so', () => {
		expect(dataOf({ lang: 'ar' }).inLanguage).toBe('ar');
	});
});

describe('data in a script element', () => {
	const hostile = '</script><!--<script>alert("&amp;")\u2028\u2029';

	test('cannot end the element, open another or break a line', () => {
		expect(scriptJson({ hostile })).not.toMatch(/[<>&\u2028\u2029]/);
	});

	test('reads back as it was', () => {
		expect(JSON.parse(scriptJson({ hostile, 東京: ['é', 1] }))).toEqual({
			hostile,
			東京: ['é', 1],
		});
	});
});

test('translations are told of each other', () => {
	const languages = [
		{ id: 'letter', lang: 'en' },
		{ id: 'lettre', lang: 'fr' },
	];
	const idOf = (id: string) => ({ '@id': `https://paper.example/${id}/#article` });
	expect(dataOf({ id: 'letter', lang: 'en' }, { languages })).toMatchObject({
		workTranslation: [idOf('lettre')],
	});
	expect(
		dataOf({ id: 'lettre', lang: 'fr', translationOf: 'letter' }, { languages }),
	).toMatchObject({
		translationOfWork: idOf('letter'),
	});
});
