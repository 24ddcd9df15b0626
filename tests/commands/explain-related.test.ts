import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { aContentFolder, storyFile } from '../helpers/content-folder.ts';

const TREATY =
	'Whalers and delegates met in Geneva about the whaling treaty of the southern ocean.';
const FILES = {
	'articles/2024/treaty.md': storyFile('title: Whaling treaty signed', TREATY),
	'articles/2024/ships.md': storyFile(
		'title: Whaling ships sail',
		`Whaling in spite of the treaty? ${TREATY.slice(40)} So it was.`,
	),
	'articles/2024/bread.md': storyFile('title: Bread is dear', 'Bakers ask more for a loaf.'),
	'articles/2024/draft.md': storyFile('title: Whaling, a draft\ndraft: true', `Draft: ${TREATY}`),
};

function explain(...words: string[]) {
	const { status, stdout, stderr } = spawnSync(
		'node',
		['src/commands/explain-related.ts', ...words],
		{
			env: { ...process.env, CONTENT_DIR: aContentFolder(FILES) },
			encoding: 'utf8',
		},
	);
	return { status, output: stdout + stderr };
}

test.each(['content/articles/2024/treaty.md', '/2024/treaty/', '2024/treaty'])(
	'the list of the story at %s is explained, with scores and verdicts',
	(path) => {
		const { status, output } = explain(path);
		expect(status).toBe(0);
		expect(output).toMatch(/^Whaling treaty signed \(\/2024\/treaty\/\)/);
		expect(output).toMatch(/0\.\d{3} +0\.\d{3} +1\.000 +Whaling ships sail \(\/2024\/ships\/\): /);
		expect(output).not.toContain('draft');
	},
);

test('a draft is explained among drafts', () => {
	const { status, output } = explain('/2024/draft/');
	expect(status).toBe(0);
	expect(output).toContain('Whaling treaty signed');
});

test('a story that is not there gets the nearest name, and no list', () => {
	const { status, output } = explain('/2024/treety/');
	expect(status).toBe(1);
	expect(output).toBe('there is no story “/2024/treety/”; did you mean /2024/treaty/?\n');
});

test('without a story it is said how to name one', () => {
	const { status, output } = explain();
	expect(status).toBe(1);
	expect(output).toContain('npm run related -- content/articles/');
});
