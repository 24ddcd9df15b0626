import { toText } from 'hast-util-to-text';
import { describe, expect, inject, test } from 'vitest';
import { site } from '../../src/site.ts';
import { KINDS_OF_PAGES } from '../helpers/kinds-of-pages.ts';
import { byTag, elements, type Page, readPages, storyPages } from '../helpers/pages.ts';
import { published } from '../helpers/story-links.ts';

const pages = readPages(inject('siteDir'));

/** Pages that break a rule, so that a failure names them. */
const breaking = (rule: (page: Page) => boolean) =>
	pages.filter((page) => !rule(page)).map(({ url }) => url);

const stories = storyPages(pages);

const attribute = ({ tree }: Page, test: Parameters<typeof elements>[1], name: string) =>
	elements(tree, test)[0]?.properties[name];

describe('every page', () => {
	test('has one headline, one main part, a banner and a footer', () => {
		expect(
			breaking(
				({ tree }) =>
					byTag(tree, 'h1').length === 1 &&
					byTag(tree, 'main').length === 1 &&
					byTag(tree, 'header').length >= 1 &&
					byTag(tree, 'footer').length >= 1,
			),
		).toEqual([]);
	});

	test('has headings without a gap in their levels', () => {
		expect(
			breaking(({ tree }) => {
				const levels = byTag(tree, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) =>
					Number(tagName[1]),
				);
				return levels.every((level, i) => level <= (levels[i - 1] ?? 1) + 1);
			}),
		).toEqual([]);
	});

	test('has a title of its own, a description and its own address as canonical', () => {
		const titles = pages.map(({ tree }) => toText(byTag(tree, 'title')[0] as never));
		expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
		expect(
			breaking((page) => {
				const description = attribute(
					page,
					({ properties }) => properties.name === 'description',
					'content',
				);
				const canonical = attribute(
					page,
					({ properties }) => String(properties.rel) === 'canonical',
					'href',
				);
				const own = page.url === '/404.html' ? undefined : site.url + page.url;
				return Boolean(description) && canonical === own;
			}),
		).toEqual([]);
	});

	test('is listed by search engines, unless it is a story, is withdrawn or is for readers alone', () => {
		const unlisted = ({ tree }: Page) =>
			/noindex/.test(
				String(
					elements(tree, ({ properties }) => properties.name === 'robots')[0]?.properties.content,
				),
			);
		const others = pages.filter((page) => !stories.includes(page) && unlisted(page));
		expect(others.map(({ url }) => url).sort()).toEqual([
			`/${KINDS_OF_PAGES['a withdrawn page']}`,
			...['/404.html', '/saved/', '/search/'],
		]);
	});

	test('has a search form that works without JavaScript', () => {
		expect(
			breaking(({ tree }) =>
				byTag(tree, 'form').some(
					(form) =>
						form.properties.action === '/search/' &&
						form.properties.method === 'get' &&
						byTag(form, 'input').some(({ properties }) => properties.name === 'q'),
				),
			),
		).toEqual([]);
	});

	test('loads nothing from another site and says so in its security policy', () => {
		expect(
			breaking(({ tree, html }) => {
				const loaded = byTag(tree, 'script', 'img', 'iframe', 'source', 'link')
					.filter(({ properties }) => !['canonical', 'alternate'].includes(String(properties.rel)))
					.flatMap(({ properties }) => [properties.src, properties.href, properties.srcSet].flat())
					.filter((address) => address !== undefined && address !== null);
				return (
					loaded.every((address) => /^\/(?!\/)/.test(String(address))) &&
					html.includes("default-src 'none'") &&
					!html.includes("'unsafe-inline'")
				);
			}),
		).toEqual([]);
	});

	test('has no id twice', () => {
		expect(
			breaking(({ tree }) => {
				const ids = elements(tree, ({ properties }) => Boolean(properties.id)).map(
					({ properties }) => properties.id,
				);
				return new Set(ids).size === ids.length;
			}),
		).toEqual([]);
	});
});

describe('every story page', () => {
	test('carries nothing of the search but the form', () => {
		const carrying = stories.filter(({ html }) => /pagefind|search-index/i.test(html));
		expect(carrying.map(({ url }) => url)).toEqual([]);
	});
});

test('structured data is JSON and says what the page says', () => {
	expect(stories.length).toBe(published.length);
	for (const { tree, url } of stories) {
		const [script] = elements(tree, ({ properties }) => properties.type === 'application/ld+json');
		const [json] = script?.children ?? [];
		const data = JSON.parse(json?.type === 'text' ? json.value : '');
		expect(data.url).toBe(site.url + url);
		expect(data.headline).toBe(toText(byTag(tree, 'h1')[0] as never));
	}
});
