import { expect, test } from 'vitest';
import { siteSchema } from '../../../src/domain/content/site-file.ts';
import { firstFiles } from '../../../src/domain/newspaper/first-files.ts';
import { siteJsonSchema } from '../../../src/domain/newspaper/new-site-file.ts';
import { STARTER_LANGUAGES } from '../../../src/domain/newspaper/starter-texts.ts';
import { siteFileIn } from '../../../src/loader/site-file.ts';
import { aContentFolder, readFolder } from '../../helpers/content-folder.ts';

const facts = (language: string) => ({
	name: 'The “Harbour: Times”',
	url: 'https://u.github.io/harbour',
	language,
	timeZone: 'Asia/Tokyo',
});
/** Late in the evening in Europe, and the day after in Tokyo. */
const NOW = new Date('2026-11-23T20:00:00Z');
const filesFor = (language: string) => firstFiles(facts(language), NOW);

test.each([...STARTER_LANGUAGES, 'ar', 'pt-BR'])(
	'the first files of a newspaper in %s have nothing wrong with them',
	async (language) => {
		const folder = aContentFolder(filesFor(language));
		expect(siteFileIn(folder)).toMatchObject({ problems: [], site: facts(language) });
		const edition = await readFolder(folder, { now: NOW, timeZone: 'Asia/Tokyo' });
		expect(edition).toMatchObject({ problems: [], warnings: [], counts: { published: 1 } });
		expect(edition.profiles.sections).toHaveLength(3);
		expect(edition.profiles.pages).toHaveLength(1);
	},
);

test('the first story is of the day in the newspaper’s zone, and names its language where that is another', () => {
	const pathOf = (language: string) =>
		Object.keys(filesFor(language)).find((path) => path.startsWith('articles/')) ?? '';
	expect(pathOf('de')).toBe('articles/2026/11/24/unsere-erste-ausgabe-ist-da.md');
	expect(filesFor('de')[pathOf('de')]).not.toContain('lang:');
	expect(filesFor('de-AT')[pathOf('de')]).not.toContain('lang:');
	expect(filesFor('ar')[pathOf('ar')]).toContain('lang: "en"');
});

test('site.yaml has every field, and those that are comments say what holds without them', () => {
	const { 'site.yaml': text = '' } = filesFor('en');
	const fields = [...text.matchAll(/^#?(\w+): /gm)].map(([, name]) => name);
	expect(fields).toEqual(Object.keys(siteSchema.shape));
	const [plain, all] = [text, text.replace(/^#(\w+: )/gm, '$1')].map((yaml) =>
		siteFileIn(aContentFolder({ 'site.yaml': yaml })),
	);
	expect(all?.problems).toEqual([]);
	expect(all?.site).toEqual(plain?.site);
	expect(text.split('\n').filter((line) => line.startsWith('# ') && line.length > 92)).toEqual([]);
});

test('editors know every field of site.yaml, what it means and that there are no others', () => {
	const schema = JSON.parse(siteJsonSchema());
	expect(Object.keys(schema.properties)).toEqual(Object.keys(siteSchema.shape));
	expect(schema.additionalProperties).toBe(false);
	expect(schema.required).toEqual(['name', 'description', 'url']);
	expect(schema.properties.listLimit).toMatchObject({ type: 'integer', minimum: 1, default: 100 });
	expect(siteJsonSchema()).not.toMatch(/areWords|makesAddress|isPicture/);
});
