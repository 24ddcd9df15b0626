import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Fault } from './row.ts';
import {
	buildWhole,
	EDITIONS,
	type EditionName,
	editionOf,
	otherThan,
	startBuild,
	untilPages,
	writeEdition,
} from './two-editions.ts';

/** Milliseconds after its pages within which a build loses its power. */
const PUBLICATION = 300;

const run = (program: string, ...words: string[]) =>
	execFileSync(program, words, { stdio: ['ignore', 'ignore', 'inherit'] });

/**
 * A disk (ext4) of which all that has been written to it at some moment can be looked at, as after a
 * loss of power: it is a file on a disk (btrfs) that copies files in one step.
 */
function aDiskWithoutPower(folder: string) {
	const [outer, inner, after] = ['outer', 'inner', 'after'].map((name) => join(folder, name));
	for (const path of [outer, inner, after]) mkdirSync(path as string);
	const image = join(folder, 'outer.img');
	run('truncate', '-s', '1G', image);
	run('mkfs.btrfs', '-q', image);
	run('mount', '-o', 'loop', image, outer as string);
	const disk = join(outer as string, 'disk.img');
	const copy = join(outer as string, 'copy.img');
	run('truncate', '-s', '300M', disk);
	run('mkfs.ext4', '-q', disk);
	run('mount', '-o', 'loop', disk, inner as string);
	return {
		folder: inner as string,
		/** Cuts the power: what is on the disk at this moment stays to be looked at. */
		cut: () => run('cp', '--reflink=always', disk, copy),
		/** Looks at what is left after the power is back. */
		look<Seen>(see: (folder: string) => Seen): Seen {
			run('mount', '-o', 'loop', copy, after as string);
			try {
				return see(after as string);
			} finally {
				run('umount', after as string);
				rmSync(copy);
			}
		},
		end() {
			run('umount', inner as string);
			run('umount', outer as string);
		},
	};
}

/** Cuts the power of builds while they publish, and just after they have said that they did. */
export const powerLosses: Fault = async (count, draw, references) => {
	const folder = mkdtempSync(join(tmpdir(), 'broadsheet-power-'));
	const disk = aDiskWithoutPower(folder);
	const places = { content: join(folder, 'content'), site: join(disk.folder, 'site') };
	const after = (root: string) => editionOf(join(root, 'site'), references);
	const during = {
		fault: 'power lost while a site was published: mixed or gone',
		tries: count,
		wrong: 0,
	};
	const done = { fault: 'power lost after it was said: not the new site', tries: count, wrong: 0 };
	try {
		let edition: EditionName = EDITIONS[0];
		writeEdition(places.content, edition);
		await buildWhole(places);
		for (let turn = 0; turn < count; turn++) {
			edition = otherThan(edition);
			writeEdition(places.content, edition);
			const build = startBuild(places);
			await untilPages(build);
			await wait(draw() * PUBLICATION);
			disk.cut();
			if (!EDITIONS.includes(disk.look(after) as EditionName)) during.wrong++;
			if ((await build.ended) !== 0) throw new Error(build.output());
			disk.cut();
			if (disk.look(after) !== edition) done.wrong++;
			process.stderr.write(
				`\rpower cut ${turn + 1} of ${count}, ${during.wrong + done.wrong} wrong`,
			);
		}
		process.stderr.write('\n');
	} finally {
		disk.end();
		rmSync(folder, { recursive: true, force: true });
	}
	return [during, done];
};
