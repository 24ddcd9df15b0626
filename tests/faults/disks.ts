import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aCopyOfTheProject } from '../helpers/copied-project.ts';
import type { Fault, Row } from './row.ts';
import {
	buildWhole,
	type EditionName,
	editionOf,
	leftBeside,
	type Places,
	startBuild,
	writeEdition,
} from './two-editions.ts';

/** What a build says of a disk that refuses: a file, a code, what to do. */
const SENTENCE = /^\S.* cannot be written \(E[A-Z]+\): .*\. Nothing was published\.$/m;
/** Room for all that is tried, in bytes. */
const ENOUGH = 600e6;
/** How few tries a kind gets that needs only some. */
const SOME = 10;

const run = (program: string, ...words: string[]) =>
	execFileSync(program, words, { stdio: ['ignore', 'ignore', 'inherit'] });

/** A small disk in memory, at a folder. */
function aDisk(at: string) {
	mkdirSync(at, { recursive: true });
	run('mount', '-t', 'tmpfs', '-o', `size=${ENOUGH}`, 'none', at);
	return {
		resize: (bytes: number) => run('mount', '-o', `remount,size=${Math.ceil(bytes)}`, at),
		lock: () => run('mount', '-o', 'remount,ro', at),
		unlock: () => run('mount', '-o', `remount,rw,size=${ENOUGH}`, at),
		used: () =>
			1024 * Number(execFileSync('df', ['--output=used', at]).toString().trim().split('\n').at(-1)),
		end: () => run('umount', '--lazy', at),
	};
}

/** Fills disks, locks them, and asks for places that cannot be; as root, which alone may mount disks. */
export const disks: Fault = async (count, draw, references) => {
	const folder = mkdtempSync(join(tmpdir(), 'broadsheet-disks-'));
	const content = join(folder, 'content');
	const rows: Row[] = [];

	/** Tries something on a disk with a published site: either the next takes its place, or it stays and it is said why. */
	const tryAt = async (
		fault: string,
		tries: number,
		places: Places,
		disk: ReturnType<typeof aDisk>,
		spoil: () => void,
	) => {
		const row: Row = { fault, tries, wrong: 0 };
		for (let turn = 0; turn < tries; turn++) {
			disk.unlock();
			writeEdition(content, 'ants');
			await buildWhole(places);
			writeEdition(content, 'bees');
			spoil();
			const { ended, output } = startBuild(places);
			const expected: EditionName = (await ended) === 0 ? 'bees' : 'ants';
			const isTold = expected === 'bees' || SENTENCE.test(output());
			const isRight = editionOf(places.site, references) === expected;
			disk.unlock();
			const isLeft = leftBeside(places.site).length > 0;
			if (!isTold || !isRight || isLeft) {
				row.wrong++;
				process.stderr.write(
					`\n${fault}: ${JSON.stringify({ isTold, isRight, isLeft })}\n${output()}\n`,
				);
			}
			await buildWhole(places);
			if (editionOf(places.site, references) !== 'bees') row.wrong++;
			process.stderr.write(`\r${fault}: ${turn + 1} of ${tries}`);
		}
		process.stderr.write('\n');
		rows.push(row);
	};

	const outside = aDisk(join(folder, 'disk'));
	const project = aDisk(join(folder, 'project'));
	try {
		const places = { content, site: join(folder, 'disk', 'site') };
		await tryAt('the disk of the site full', count, places, outside, () =>
			outside.resize(outside.used() * (1 + 1.2 * draw())),
		);
		await tryAt('the disk of the site locked', SOME, places, outside, outside.lock);
		aCopyOfTheProject(join(folder, 'project', 'paper'));
		const own = {
			content,
			project: join(folder, 'project', 'paper'),
			site: join(folder, 'project', 'paper', 'dist'),
		};
		await tryAt('the disk of the project full', count, own, project, () => {
			rmSync(join(own.project, 'node_modules/.cache'), { recursive: true, force: true });
			project.resize(project.used() + draw() * 40e6);
		});
		rows.push(await mountedSite(content, join(folder, 'disk')));
	} finally {
		outside.end();
		project.end();
		rmSync(folder, { recursive: true, force: true });
	}
	return rows;
};

/** A site whose folder is itself a disk, which nothing can take the place of. */
async function mountedSite(content: string, site: string): Promise<Row> {
	rmSync(join(site, 'site'), { recursive: true, force: true });
	for (const name of ['.site-next', '.site-last'])
		rmSync(join(site, name), { recursive: true, force: true });
	const { ended, output } = startBuild({ content, site });
	const isRefused = (await ended) === 1 && SENTENCE.test(output());
	return { fault: 'a site that is a disk of its own', tries: 1, wrong: isRefused ? 0 : 1 };
}
