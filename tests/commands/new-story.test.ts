import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aFolder, NOW, readFolder } from '../helpers/content-folder.ts';
import { filesIn } from '../helpers/pages.ts';

function newStory(contentDir: string, ...words: string[]) {
	const { status, stdout, stderr } = spawnSync('node', ['src/commands/new-story.ts', ...words], {
		env: {
			...process.env,
			CONTENT_DIR: contentDir,
			SOURCE_DATE_EPOCH: String(NOW.getTime() / 1000),
		},
		encoding: 'utf8',
	});
	return { status, output: stdout + stderr };
}

test('a new story is a draft of today that a build can read', async () => {
	const folder = aFolder();
	expect(newStory(folder, 'Council: “Keep the ferry!”').status).toBe(0);
	expect(filesIn(folder)).toEqual(['articles/2026/11/23/council-keep-the-ferry.md']);
	const { problems, articles, counts } = await readFolder(folder, { preview: true });
	expect(problems).toEqual([]);
	expect(articles[0]?.data.title).toBe('Council: “Keep the ferry!”');
	expect(counts.drafts).toBe(1);
});

test('a folder that is not there is told of, and not made', () => {
	const { status, output } = newStory(join(aFolder(), 'gone'), 'Ferry');
	expect(status).toBe(1);
	expect(output).toMatch(/gone is no folder; make it, or set CONTENT_DIR/);
});

test('a story that is there already is not overwritten', () => {
	const folder = aFolder();
	newStory(folder, 'Ferry');
	const [path = ''] = filesIn(folder);
	const before = readFileSync(join(folder, path), 'utf8');
	const again = newStory(folder, 'Ferry');
	expect(again.status).toBe(1);
	expect(again.output).toContain('is there already');
	expect(readFileSync(join(folder, path), 'utf8')).toBe(before);
});

test.each([[[]], [['']], [['!!!']]])('without a headline (%j) it says how to give one', (words) => {
	const folder = aFolder();
	const { status, output } = newStory(folder, ...words);
	expect(status).toBe(1);
	expect(output).toContain('npm run new "');
	expect(filesIn(folder)).toEqual([]);
});
