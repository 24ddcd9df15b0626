import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { besideSite } from '../../src/build/publication/take-place.ts';
import { SITE_MARK } from '../../src/build/site-mark.ts';
import { aContentFolder } from '../helpers/content-folder.ts';
import { eventually } from '../helpers/eventually.ts';
import { filesIn } from '../helpers/pages.ts';
import { buildVariables } from '../helpers/run-build.ts';

const MODULE = pathToFileURL(resolve('src/build/work-folders.ts')).href;

/** A folder in which there are a project and, beside it, a site that may be built. */
function aPlace(files: Record<string, string> = {}) {
	const folder = aContentFolder({ 'project/package.json': '{}', ...files });
	return { folder, project: join(folder, 'project'), site: join(folder, 'site') };
}

/** A process that makes room for a build of a project, prints what it is told, then `ready`, and stays. */
function aBuild({ project, site }: Pick<ReturnType<typeof aPlace>, 'project' | 'site'>) {
	const code = `import { writeSync } from 'node:fs';
		import { takeWorkFolders } from '${MODULE}';
		takeWorkFolders((line) => writeSync(1, line));
		writeSync(1, 'ready');
		setInterval(() => {}, 1000);`;
	const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
		cwd: project,
		env: { ...buildVariables(), OUT_DIR: site },
	});
	onTestFinished(() => void child.kill('SIGKILL'));
	let said = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
	return { child, said: () => said, ended: once(child, 'close') };
}

const says = (build: ReturnType<typeof aBuild>, line: string) =>
	eventually(build.said).toContain(line);

test('a build clears up after one that was killed, and has an empty folder to work in', async () => {
	const place = aPlace({
		'project/node_modules/.broadsheet/a/left.html': 'of the build before',
		'.site-next/a/left.html': 'half a site',
		[`.site-aside/${SITE_MARK}`]: 'a site that was put aside',
	});
	await says(aBuild(place), 'ready');
	expect(readdirSync(join(place.project, 'node_modules/.broadsheet'))).toEqual([]);
	expect(filesIn(place.site)).toEqual([SITE_MARK]);
	expect(existsSync(besideSite(place.site).next)).toBe(false);
});

test.each([
	['SIGINT', 130],
	['SIGTERM', 143],
	['SIGHUP', 129],
] as const)(
	'a build that %s ends leaves nothing of its work, and its status is %i',
	async (signal, status) => {
		const place = aPlace();
		const build = aBuild(place);
		await says(build, 'ready');
		expect(existsSync(join(place.project, 'node_modules/.broadsheet'))).toBe(true);
		build.child.kill(signal);
		expect(await build.ended).toEqual([status, null]);
		expect(existsSync(join(place.project, 'node_modules/.broadsheet'))).toBe(false);
	},
);

test('two builds of one project do not run at once, whatever they publish', async () => {
	const place = aPlace();
	const first = aBuild(place);
	await says(first, 'ready');
	const second = aBuild({ ...place, site: join(place.folder, 'other') });
	await says(second, 'Another build runs; this one waits for it');
	expect(second.said()).not.toContain('ready');
	first.child.kill('SIGKILL');
	await says(second, 'ready');
});

test('two builds that publish in one place do not run at once, whatever their project', async () => {
	const place = aPlace({ 'clone/package.json': '{}' });
	const first = aBuild(place);
	await says(first, 'ready');
	const second = aBuild({ ...place, project: join(place.folder, 'clone') });
	await says(second, `Another build of ${place.site} runs; this one waits for it`);
	expect(second.said()).not.toContain('ready');
	first.child.kill('SIGKILL');
	await says(second, 'ready');
});

test('a folder of other files is refused before anything is cleared up beside it', async () => {
	const place = aPlace({ 'site/mine.txt': 'mine', '.site-next/mine.txt': 'mine' });
	const build = aBuild(place);
	expect(await build.ended).toEqual([1, null]);
	expect(build.said()).toContain(`${place.site} holds files that are no site of Broadsheet's.`);
	expect(filesIn(place.folder).filter((path) => path.endsWith('mine.txt'))).toHaveLength(2);
});
