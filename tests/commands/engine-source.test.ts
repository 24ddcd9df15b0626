import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { engineSource } from '../../src/commands/engine-source.ts';
import { aFolder, writeFiles } from '../helpers/content-folder.ts';

/** Runs git in a folder, as somebody. */
const git = (folder: string, ...words: string[]) =>
	execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...words], {
		cwd: folder,
		encoding: 'utf8',
	}).trim();

/** A checkout with one commit. @returns its folder and the commit. */
function aCheckout(remote?: string): { folder: string; commit: string } {
	const folder = aFolder();
	git(folder, 'init', '--quiet');
	writeFiles(folder, { 'a.txt': 'a' });
	git(folder, 'add', '--all');
	git(folder, 'commit', '--quiet', '--message', 'First');
	if (remote) git(folder, 'remote', 'add', 'origin', remote);
	return { folder, commit: git(folder, 'rev-parse', 'HEAD') };
}

test('a checkout says where others get it, without the password of its owner', () => {
	const { folder, commit } = aCheckout('https://me:secret@forge.example/engine.git');
	expect(engineSource(folder)).toEqual({
		engine: { repository: 'https://forge.example/engine.git', commit },
		isPushed: false,
	});
	git(folder, 'update-ref', 'refs/remotes/origin/main', commit);
	expect(engineSource(folder).isPushed).toBe(true);
});

test.each([
	['of a repository on this machine', () => aCheckout('/srv/engine.git').folder],
	['without a repository', () => aCheckout().folder],
	['that is none', aFolder],
	[
		'within that of something else',
		() => {
			const { folder } = aCheckout('https://forge.example/newspaper.git');
			mkdirSync(join(folder, 'engine'));
			return join(folder, 'engine');
		},
	],
])('a checkout %s does not', (_, folder) => {
	expect(engineSource(folder())).toEqual({ engine: undefined, isPushed: false });
});
