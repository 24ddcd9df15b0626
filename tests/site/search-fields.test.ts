import type { Element } from 'hast';
import { describe, expect, inject, test } from 'vitest';
import { byTag, type Page, readPages } from '../helpers/pages.ts';

const fieldsOf = ({ tree }: Page): Element[] =>
	byTag(tree, 'form')
		.filter(({ properties }) => properties.action === '/search/')
		.flatMap((form) => byTag(form, 'input').filter(({ properties }) => properties.name === 'q'));

const pages = readPages(inject('siteDir'));
const fields = pages.flatMap((page) => fieldsOf(page).map((field) => ({ url: page.url, field })));

test('every page has one field to search by words', () => {
	expect(fields.map(({ url }) => url)).toEqual(pages.map(({ url }) => url));
});

describe('in every field to search by words', () => {
	test.each([
		['the keyboard of a phone offers to search', 'enterKeyHint', 'search'],
		['no capital is set that was not typed', 'autoCapitalize', 'none'],
		['no name is put right by the browser', 'autoCorrect', 'off'],
		['no word is checked, on the device or elsewhere', 'spellCheck', 'false'],
		['nothing typed is kept to be filled in', 'autoComplete', 'off'],
	])('%s', (_what, name, value) => {
		const others = fields.filter(({ field }) => String(field.properties[name]) !== value);
		expect(others.map(({ url }) => url)).toEqual([]);
	});
});
