/** The tests' own edition has all that an edition can have, so that what nobody tried is never taken as tried. */
import { readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { articleSchema } from '../../src/domain/content/article.ts';
import { knownNames } from '../../src/domain/content/front-matter.ts';
import { SCHEMAS } from '../../src/domain/content/schemas.ts';
import { arrangeEdition } from '../../src/domain/edition.ts';
import { PAGE_KINDS, sitePages } from '../../src/domain/pages/site-pages.ts';
import { listContent } from '../../src/loader/content-folder.ts';
import { parseFile } from '../../src/loader/front-matter.ts';
import { MANIFEST } from '../helpers/a-whole-site.ts';
import { SETTINGS } from '../helpers/an-edition.ts';
import { readFolder } from '../helpers/content-folder.ts';
import { EDITION, SMALL_LIMITS } from '../helpers/edition.ts';

/** Paths of all fields at a place in a schema, those of groups and of items of lists too. */
const fieldsOf = (schema: z.ZodType, path: string[] = []): string[] =>
	knownNames(schema, path).flatMap((name) => [
		[...path, name].join('.'),
		...fieldsOf(schema, [...path, name]),
	]);

/** Paths of all fields that are written in front matter. */
const writtenIn = (value: unknown, path: string[] = []): string[] => {
	if (Array.isArray(value)) return value.flatMap((each) => writtenIn(each, path));
	if (typeof value !== 'object' || value === null) return [path.join('.')];
	const within = Object.entries(value).flatMap(([name, each]) => writtenIn(each, [...path, name]));
	return path.length > 0 ? [path.join('.'), ...within] : within;
};

test.each(Object.entries(SCHEMAS))(
	'every field of %s is written in a file of it',
	async (kind, schema) => {
		const { files } = await listContent(EDITION);
		const written = files
			.filter((file) => file.kind === kind)
			.flatMap(({ absolute }) => {
				const parsed = parseFile(readFileSync(absolute, 'utf8'));
				return 'data' in parsed ? writtenIn(parsed.data) : [];
			});
		const fields = fieldsOf(schema);
		expect(fields.length).toBeGreaterThan(1);
		expect(fields.filter((field) => !written.includes(field))).toEqual([]);
	},
);

test('a story of every kind is among those that are published', async () => {
	const { articles } = await readFolder(EDITION);
	const kinds = articleSchema.shape.kind.unwrap().options;
	expect(kinds.filter((kind) => !articles.some(({ data }) => data.kind === kind))).toEqual([]);
});

test('nothing of it is to be mended or warned of', async () => {
	const { problems, warnings } = await readFolder(EDITION);
	expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
});

test('it has pages of every kind, where lists are short enough to be divided', async () => {
	const { articles, profiles, gone, files, bodyOf } = await readFolder(EDITION);
	const stories = articles.map(({ id, data }) => ({
		...data,
		id,
		recommendations: { related: [], versions: [] },
	}));
	const settings = { ...SETTINGS, ...SMALL_LIMITS };
	const sources = { bodyOf, searchManifest: MANIFEST, today: '2026-11-23' };
	const edition = arrangeEdition(stories, profiles, settings, { gone, files });
	const pages = sitePages(edition, settings, sources);
	const kinds = new Set(Array.from(pages, ({ kind }) => kind));
	expect([...kinds].sort()).toEqual(Object.keys(PAGE_KINDS).sort());
});
