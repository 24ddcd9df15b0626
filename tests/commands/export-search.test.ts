import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aContentFolder, aFolder, NOW, storyFile } from '../helpers/content-folder.ts';
import { filesIn } from '../helpers/pages.ts';

const FILES = {
	'articles/2022/10/24/ferry.md': storyFile(
		'title: Council keeps the ferry\npubDate: 2022-10-24T18:30:00Z\nsection: world\ntopics: [Sea]',
		'It sails on.\n\nThe council voted “yes”.',
	),
	'articles/1987/treaty.md': storyFile('title: Treaty signed\npubDate: 1987\nlang: fr'),
	'articles/undated.md': storyFile('title: No date'),
	'articles/draft.md': storyFile('title: A draft\ndraft: true'),
	'articles/later.md': storyFile('title: Scheduled\npubDate: 2026-11-24'),
};

function exportSearch(files: Record<string, string>, ...words: string[]) {
	const { status, stdout, stderr } = spawnSync(
		'node',
		['src/commands/export-search.ts', ...words],
		{
			env: {
				...process.env,
				CONTENT_DIR: aContentFolder(files),
				SOURCE_DATE_EPOCH: String(NOW.getTime() / 1000),
			},
			encoding: 'utf8',
		},
	);
	return { status, output: stdout + stderr };
}

const documentsIn = (folder: string) =>
	readFileSync(join(folder, 'documents.jsonl'), 'utf8')
		.split('\n')
		.slice(0, -1)
		.map((line) => JSON.parse(line));

test('published stories become a line each, newest first; drafts and scheduled ones stay out', () => {
	const folder = join(aFolder(), 'new', 'export');
	const { status, output } = exportSearch(FILES, folder);
	expect(status).toBe(0);
	expect(output).toContain(`3 stories in ${folder}/documents.jsonl`);
	expect(filesIn(folder).sort()).toEqual(['documents.jsonl', 'schema.json']);
	const documents = documentsIn(folder);
	expect(documents.map(({ headline }) => headline)).toEqual([
		...['Council keeps the ferry', 'Treaty signed', 'No date'],
	]);
	expect(documents[0]).toMatchObject({
		id: '2022/10/24/ferry',
		url: '/2022/10/24/ferry/',
		text: ['It sails on.', 'The council voted “yes”.'],
		date: '2022-10-24',
		topics: ['Sea'],
	});
});

test('every field of the schema is of the type that the documents have', () => {
	const folder = aFolder();
	exportSearch(FILES, folder);
	const { name, fields } = JSON.parse(readFileSync(join(folder, 'schema.json'), 'utf8'));
	expect(name).toBe('stories');
	const fits = (type: string, value: unknown): boolean => {
		if (type.endsWith('[]')) {
			return Array.isArray(value) && value.every((each) => fits(type.slice(0, -2), each));
		}
		return type === 'string' ? typeof value === 'string' : Number.isInteger(value);
	};
	for (const document of documentsIn(folder)) {
		for (const { name, type, optional } of fields) {
			const value = document[name];
			const isFine = value === undefined ? optional === true : fits(type, value);
			expect({ name, value, isFine }).toEqual({ name, value, isFine: true });
		}
	}
});

test('how to import them is said, in commands that can be pasted', () => {
	const folder = aFolder();
	const { output } = exportSearch(FILES, folder);
	expect(output).toContain('curl "https://search.example.org/collections" -H');
	expect(output).toContain(`--data-binary @${folder}/schema.json`);
	expect(output).toContain('/collections/stories/documents/import?action=upsert" \\');
	expect(output).toContain(`--data-binary @${folder}/documents.jsonl`);
});

test('what was exported before is written anew', () => {
	const folder = aFolder();
	exportSearch(FILES, folder);
	exportSearch({ 'articles/one.md': storyFile('title: The only one') }, folder);
	expect(documentsIn(folder).map(({ headline }) => headline)).toEqual(['The only one']);
});

test('without a folder it says how to name one', () => {
	const { status, output } = exportSearch(FILES);
	expect(status).toBe(1);
	expect(output).toBe('Say where to: npm run search:export -- ../search-export\n');
});

test('content with an error is reported, and nothing is written', () => {
	const folder = aFolder();
	const { status, output } = exportSearch({ 'articles/a.md': storyFile('pubDate: soon') }, folder);
	expect(status).toBe(1);
	expect(output).toContain('nothing was published');
	expect(filesIn(folder)).toEqual([]);
});
