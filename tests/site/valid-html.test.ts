import { fromHtml } from 'hast-util-from-html';
import { expect, inject, test } from 'vitest';
import { readPages } from '../helpers/pages.ts';

const pages = readPages(inject('siteDir'));

test('every page is HTML that a parser has nothing to mend in', () => {
	const mended = pages.flatMap(({ url, html }) => {
		const errors = new Set<string>();
		fromHtml(html, { onerror: ({ message }) => void errors.add(`${url}: ${message}`) });
		return [...errors];
	});
	expect(mended).toEqual([]);
});
