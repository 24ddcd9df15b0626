import { expect, test } from 'vitest';
import { makePages } from '../../src/build/make-pages.ts';
import type { AnyPage } from '../../src/domain/pages/site-pages.ts';
import { pagesOf, wholeSite } from '../helpers/a-whole-site.ts';
import { aFolder } from '../helpers/content-folder.ts';

/** Has these pages made; they are refused before the first of them is rendered. */
const make = (pages: AnyPage[]) =>
	makePages({
		pages,
		codeOf: () => '',
		published: undefined,
		outDir: aFolder(),
		settings: { navigation: {} } as Parameters<typeof makePages>[0]['settings'],
	});

test('two pages that would be one file stop the build, which names both', async () => {
	const [page] = pagesOf(wholeSite()).filter(({ kind }) => kind === 'story') as [AnyPage];
	const other = { ...page, url: `${page.url}index.html` };
	await expect(make([page, other])).rejects.toThrow(
		`${other.url} and ${page.url} would be one page, ${page.url.slice(1)}index.html.`,
	);
});

test('two spellings of one address stop the build', async () => {
	const [page] = pagesOf(wholeSite()).filter(({ kind }) => kind === 'topic') as [AnyPage];
	const spelled = { ...page, url: page.url.replace('s', '%73') };
	await expect(make([page, spelled])).rejects.toThrow('would be one page');
});
