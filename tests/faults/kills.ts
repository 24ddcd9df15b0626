import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Fault } from './row.ts';
import {
	buildWhole,
	EDITIONS,
	type EditionName,
	editionOf,
	leftBeside,
	otherThan,
	startBuild,
	untilPages,
	writeEdition,
} from './two-editions.ts';

/** Milliseconds within which a kill falls after a build has started, and after it has made its pages. */
const WHOLE_BUILD = 4000;
const PUBLICATION = 250;

/** Copies a site again and again until asked to stop, as a tool does that knows nothing of builds. */
function copier(site: string, folder: string, check: (copy: string) => void) {
	let isOver = false;
	let copies = 0;
	const copy = join(folder, 'copy');
	const copyOnce = () =>
		new Promise<boolean>((resolve) => {
			execFile('cp', ['-a', '.', copy], { cwd: site }, (error) => resolve(!error));
		});
	const running = (async () => {
		while (!isOver) {
			rmSync(copy, { recursive: true, force: true });
			if (await copyOnce()) {
				copies++;
				check(copy);
			} else check('');
			await wait(20);
		}
	})();
	return {
		stop: async () => {
			isOver = true;
			await running;
			return copies;
		},
	};
}

/**
 * Kills builds at moments drawn by lot, half of them while they publish; looks at the site then, and
 * at what the next build makes of it. A tool copies the site all the while.
 */
export const kills: Fault = async (count, draw, references) => {
	const folder = mkdtempSync(join(tmpdir(), 'broadsheet-kills-'));
	const places = { content: join(folder, 'content'), site: join(folder, 'site') };
	let edition: EditionName = EDITIONS[0];
	writeEdition(places.content, edition);
	await buildWhole(places);
	let [mixed, unrepaired, wrongCopies, left] = [0, 0, 0, 0];
	const copying = copier(places.site, folder, (copy) => {
		if (!EDITIONS.includes(editionOf(copy, references) as EditionName)) wrongCopies++;
	});
	for (let kill = 0; kill < count; kill++) {
		edition = otherThan(edition);
		writeEdition(places.content, edition);
		const build = startBuild(places);
		if (kill % 2 === 0) await untilPages(build);
		await wait(draw() * (kill % 2 === 0 ? PUBLICATION : WHOLE_BUILD));
		build.child.kill('SIGKILL');
		await build.ended;
		if (!EDITIONS.includes(editionOf(places.site, references) as EditionName)) mixed++;
		// What the next build has to make may be the same, or again another.
		if (draw() < 0.5) {
			edition = otherThan(edition);
			writeEdition(places.content, edition);
		}
		await buildWhole(places);
		if (editionOf(places.site, references) !== edition) unrepaired++;
		left += leftBeside(places.site).length;
		process.stderr.write(`\rkilled ${kill + 1} of ${count}, ${mixed} mixed`);
	}
	const copies = await copying.stop();
	process.stderr.write('\n');
	rmSync(folder, { recursive: true, force: true });
	return [
		{ fault: 'builds killed: the site mixed or gone', tries: count, wrong: mixed },
		{ fault: 'the next build after it: not repaired', tries: count, wrong: unrepaired },
		{ fault: 'the next build after it: something left behind', tries: count, wrong: left },
		{
			fault: 'copies made meanwhile (cp -a): mixed or broken off',
			tries: copies,
			wrong: wrongCopies,
		},
	];
};
