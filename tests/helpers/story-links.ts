import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { inject } from 'vitest';
import { EDITION } from './edition.ts';
import { byId, byTag, elements, filesIn, readPage, wordsOf } from './pages.ts';

export const MODEL = '/2022/10/24/progressives-letter-ukraine/';
export const dir = inject('siteDir');

/** Story files on disk, found without Broadsheet's own reading. */
const storyFiles = filesIn(join(EDITION, 'articles'))
	.filter((path) => path.endsWith('.md'))
	.map((path) => ({ path, source: readFileSync(join(EDITION, 'articles', path), 'utf8') }));
/** Those that are drafts, wait for their day or were taken back. */
export const keptBack = storyFiles.filter(({ source }) =>
	/^(draft: true|pubDate: 2999.*|expiryDate: 2001.*)$/m.test(source),
);
export const urlOf = (path: string) => `/${path.replace(/(\/index)?\.md$/, '/')}`;
export const published = storyFiles
	.filter((file) => !keptBack.includes(file))
	.map(({ path }) => urlOf(path));

export const NOWHERE: Root = { type: 'root', children: [] };
export const hrefsIn = (part: Element | undefined) =>
	byTag(part ?? NOWHERE, 'a').map(({ properties }) => `${properties.href}`);
export const relatedOf = (url: string, site = dir) =>
	hrefsIn(byId(readPage(site, url).tree, 'related'));

/** Each card of the related stories: where it leads, and the line that says why. */
export const cardsOf = (url: string) =>
	byTag(byId(readPage(dir, url).tree, 'related') ?? NOWHERE, 'li').map((card) => ({
		href: hrefsIn(card)[0] as string,
		reasons: byTag(card, 'p')
			.map(wordsOf)
			.filter((line) => line.startsWith('Also about ')),
	}));

/** The part of a page under the heading with this id. */
export const partUnder = (tree: Root, heading: string) =>
	elements(tree, ({ properties }) => `${properties.ariaLabelledBy}` === heading)[0];

/** Names of the topics that a story's page gives at its end. */
export const topicsOf = (url: string) =>
	elements(readPage(dir, url).tree, ({ properties }) => `${properties.rel}` === 'tag').map(wordsOf);
