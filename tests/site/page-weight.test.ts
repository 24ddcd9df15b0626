import type { Element } from 'hast';
import { expect, inject, test } from 'vitest';
import { hasOwnSetting } from '../../src/domain/text/language.ts';
import { layerOrder } from '../../src/styles/layers.ts';
import type { StyleOfSome } from '../../src/styles/styles-of-some.ts';
import { brotliBytes } from '../helpers/brotli.ts';
import { longStory } from '../helpers/long-story.ts';
import { byTag, type Page, readPages } from '../helpers/pages.ts';

const dir = inject('siteDir');
const pages = readPages(dir);

const breaking = (rule: (page: Page) => boolean) =>
	pages.filter((page) => !rule(page)).map(({ url }) => url);

/** What a style is of that only some pages have. */
const isOf = (name: StyleOfSome) => (style: Element) => style.properties.dataOf === name;

test('a story of 2,000 words with its styles arrives in the first 14 KB', () => {
	// What ten packets carry, the first that a server sends before it waits for an answer (RFC 6928).
	expect(brotliBytes(longStory(dir, 2000))).toBeLessThanOrEqual(14_000);
});

test('the front page arrives in the first 14 KB', () => {
	const front = pages.find(({ url }) => url === '/');
	expect(brotliBytes(front?.html ?? '')).toBeLessThanOrEqual(14_000);
});

test('no page waits for a style sheet', () => {
	expect(
		breaking(({ tree }) =>
			byTag(tree, 'link').every(({ properties }) => String(properties.rel) !== 'stylesheet'),
		),
	).toEqual([]);
});

test('every page carries the order of the layers and one sheet of its own', () => {
	expect(
		breaking(({ tree }) => {
			const [first, ...others] = byTag(tree, 'style')
				.filter(({ properties }) => !properties.dataOf)
				.map(({ children: [css] }) => (css?.type === 'text' ? css.value : ''));
			return first === layerOrder && others.length === 1;
		}),
	).toEqual([]);
});

test('only a page in a script that is not set as Latin is carries how it is set', () => {
	const lang = ({ tree }: Page) => String(byTag(tree, 'html')[0]?.properties.lang);
	expect(pages.filter((page) => hasOwnSetting(lang(page))).map(lang)).toEqual(['ar']);
	expect(
		breaking(
			(page) => byTag(page.tree, 'style').some(isOf('writing')) === hasOwnSetting(lang(page)),
		),
	).toEqual([]);
});

test('only a story that is told in pictures carries how it stands', () => {
	const isOne = ({ html }: Page) => /class="(?:gallery|prose photo-essay)\b/.test(html);
	expect(pages.some(isOne)).toBe(true);
	expect(
		breaking((page) => byTag(page.tree, 'style').some(isOf('picture-story')) === isOne(page)),
	).toEqual([]);
});

test('only a page with pictures carries how they stand', () => {
	const carrying = pages.filter(({ tree }) => byTag(tree, 'style').some(isOf('pictures')));
	const withMain = pages.filter(({ html }) => html.includes('class="main-picture'));
	expect(withMain.length).toBeGreaterThan(0);
	expect(withMain.filter((page) => !carrying.includes(page))).toEqual([]);
	expect(carrying.filter(({ tree }) => byTag(tree, 'img').length === 0)).toEqual([]);
});
