import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UNNAMED } from '../../src/domain/content/site-file.ts';
import { siteFileIn } from '../../src/loader/site-file.ts';
import { aFolder, writeFiles } from '../helpers/content-folder.ts';

const LEAST = 'name: The Harbour Times\ndescription: News of a harbour.\nurl: https://h.example\n';

/** What is known of a newspaper whose site.yaml is this. */
function read(yaml: string) {
	const folder = aFolder();
	writeFiles(folder, { 'site.yaml': yaml });
	return siteFileIn(folder);
}

/** What is wrong with a file, without the folder it is in. */
const wrongIn = (yaml: string) =>
	read(yaml).problems.map(({ line, field, message }) => `${line ?? ''} ${field ?? ''}: ${message}`);

test('a newspaper needs a name, a description and an address; the rest follows', () => {
	const { site, problems, isMissing } = read(LEAST);
	expect({ problems, isMissing }).toEqual({ problems: [], isMissing: false });
	expect(site).toEqual({
		...UNNAMED,
		name: 'The Harbour Times',
		description: 'News of a harbour.',
		url: 'https://h.example',
	});
});

test('a folder without the file is a newspaper without a name', () => {
	expect(siteFileIn(aFolder())).toMatchObject({ site: UNNAMED, isMissing: true, problems: [] });
	expect(siteFileIn('/no/such/folder')).toMatchObject({ site: UNNAMED, isMissing: true });
});

test('every field is documented where it is declared', async () => {
	const { siteSchema } = await import('../../src/domain/content/site-file.ts');
	const without = Object.entries(siteSchema.shape).filter(([, field]) => !field.description);
	expect(without.map(([name]) => name)).toEqual([]);
});

test.each([
	['name: [A, B]', 'is a list where one text belongs'],
	['name:', 'is missing; add it'],
	['description: 1', 'must be text; put it in quotes'],
	['url: paper.example', '“paper.example” has no https:// or http:// before it'],
	['url: https://h.example/', 'ends in a slash; write https://h.example'],
	['language: english', '“english” is no language tag; write en'],
	['timeZone: Europe/Londn', '“Europe/Londn” is no time zone; write Europe/London'],
	['strict: yes', 'must be true or false'],
	['savedStories: "true"', 'must be true or false'],
	['typographicQuotes: 1', 'must be true or false'],
	['pictureCredits: [true]', 'must be true or false'],
	['listLimit: -3', 'must be a whole number from 1 to 5000'],
	['latestLimit: many', 'must be a whole number from 1 to 5000'],
	['nameLimit: 2.5', 'must be a whole number from 1 to 5000'],
	['relatedLimit: 0', 'must be a whole number from 1 to 20'],
	['rights: {a: b}', 'is a group of fields where a text belongs'],
	['search: static', 'must be a group of fields, such as {engine: static}'],
	['search: {url: https://s.example}', 'needs an engine; write static or typesense'],
	['search: {engine: google}', '“google” is no engine; write static or typesense'],
	[
		'search: {engine: typesense, url: s.example, apiKey: k, collection: c}',
		'must be a web address',
	],
	['search: {engine: static, collection: c}', 'is no field of site.yaml'],
	['navigation: /about/', 'must be a list'],
	['navigation: [/about/]', 'must be a link: {title: About us, to: /about/}'],
	['navigation: [{title: About, to: about}]', 'must be an address of this site, such as /about/'],
	['footer: [{title: X, to: "javascript:alert(1)"}]', 'must be an address of this site'],
	['footer: [{title: X, to: //evil.example}]', 'must be an address of this site'],
	['footer: [{title: X, to: "/\\\\evil.example"}]', 'must be an address of this site'],
	['footer: [{title: X, to: /y/, url: /x/}]', 'is no field of site.yaml; did you mean “to”?'],
	['footer: [{to: /x/}]', 'is missing; add it'],
	['footer: [{title: X, to: /x/, colour: red}]', 'is no field of site.yaml; take it out'],
	['title: The Times', 'is no field of site.yaml; did you mean “name”?'],
	['baseURL: https://h.example', 'is no field of site.yaml; did you mean “url”?'],
	['list_limit: 3', 'is no field of site.yaml; did you mean “listLimit”?'],
])('“%s” is refused with its line and what to write', (line, wrong) => {
	const [field = ''] = line.split(':');
	const rest = LEAST.split('\n').filter((each) => !each.startsWith(`${field}:`));
	const told = wrongIn([line, ...rest].join('\n'));
	expect(told).toEqual([expect.stringContaining(wrong)]);
	expect(told[0]).toMatch(new RegExp(`^1?\\s${field}\\b`));
});

test('all that is wrong is said at once', () => {
	const wrong = [
		'url: x',
		'language: english',
		'timeZone: Mars',
		'strict: 1',
		'listLimit: 0',
		'a: b',
	];
	expect(wrongIn(`${wrong.join('\n')}\n`).map((each) => each.split(':')[0])).toEqual([
		...[' name', ' description', '1 url', '2 language', '3 timeZone', '4 strict', '5 listLimit'],
		'6 a',
	]);
});

test('text that YAML takes for a comment is told of, where words are meant', () => {
	const { remarks, file, problems } = read(
		`${LEAST.replace('harbour.', 'harbour #1.')}listLimit: 3 # as before\n`,
	);
	expect(problems).toEqual([]);
	expect(remarks).toEqual([{ sort: 'cutByYaml', found: '#1.', line: 2, file }]);
});

test('lines of hyphens, which front matter has, are told of', () => {
	expect(wrongIn(`---\n${LEAST}---\n`)).toEqual(['1 : has a line “---”; remove it']);
});

test('a list in the place of fields is told of', () => {
	expect(wrongIn('- name: x\n')).toEqual([
		'1 : has no fields; write one a line, such as name: The Harbour Times',
	]);
});

test('what is no YAML is said with its line', () => {
	expect(wrongIn(`${LEAST}\tlanguage: en\nstrict\n`)).toEqual([
		'4 language: is not YAML: it begins with a tab; put spaces in its place',
		expect.stringMatching(/^5 : is not YAML: it is no field/),
	]);
});

test.each(['site.yml', 'Site.yaml', '_config.yml', 'config.toml', 'site.json'])(
	'%s is told of, which is meant to be site.yaml',
	(name) => {
		const folder = aFolder();
		writeFiles(folder, { [name]: LEAST });
		const { site, isMissing, problems } = siteFileIn(folder);
		expect({ site, isMissing }).toEqual({ site: undefined, isMissing: false });
		expect(problems.map(({ message }) => message)).toEqual([
			'would be passed over; rename it to site.yaml',
		]);
	},
);

test('a link that leads out of the content folder is not read', () => {
	const folder = aFolder();
	writeFiles(folder, { 'site.yaml': LEAST, 'content/articles/a.md': '' });
	symlinkSync(join(folder, 'site.yaml'), join(folder, 'content/site.yaml'));
	const { site, problems } = siteFileIn(join(folder, 'content'));
	expect(site).toBeUndefined();
	expect(problems[0]?.message).toContain('leads out of the content folder');
});

test('links on every page are known with their lines', () => {
	const { links, file } = read(
		`${LEAST}navigation: [{title: About, to: /about/}]\nfooter:\n  - title: Council\n    to: https://council.example\n`,
	);
	expect(links).toEqual([
		{ file, line: 4, to: '/about/' },
		{ file, line: 6, to: 'https://council.example' },
	]);
});
