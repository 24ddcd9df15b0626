/** An archive of which there are two editions, every page of which tells which it is of. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { digestOfFile } from '../../src/loader/digest.ts';
import { filesInside } from '../../src/loader/files-inside.ts';
import { buildVariables } from '../helpers/run-build.ts';

/** Editions that take turns. */
export const EDITIONS = ['ants', 'bees'] as const;
export type EditionName = (typeof EDITIONS)[number];

const STORIES = 120;

/** Writes an edition into a content folder: all stories of another one are other stories then. */
export function writeEdition(content: string, edition: EditionName): void {
	const folder = join(content, 'articles');
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	for (let i = 0; i < STORIES; i++) {
		// Some stories are in one edition alone.
		const name = i % 10 === 0 ? `${edition}-${i}` : `story-${i}`;
		const date = `${2000 + (i % 20)}-03-0${1 + (i % 9)}`;
		const front = `title: All about ${edition} ${i}\npubDate: ${date}\ntopics: [${edition}]`;
		const text = `Of ${edition}, ${'there is more to say than that. '.repeat(1 + (i % 7))}`;
		writeFileSync(join(folder, `${name}.md`), `---\n${front}\n---\n\n${text}\n`);
	}
}

/** A build as a process of its own, so that it can be killed. */
export interface RunningBuild {
	child: ChildProcess;
	/** All it has printed so far. */
	output: () => string;
	/** Waits for its end. @returns its status; null if it was killed. */
	ended: Promise<number | null>;
}

/** Places a build works with. */
export interface Places {
	content: string;
	site: string;
	/** Folder of the project, if not this one. */
	project?: string;
}

/** Starts a build. */
export function startBuild(
	{ content, site, project = '.' }: Places,
	options: string[] = [],
): RunningBuild {
	const child = spawn(process.execPath, ['src/commands/build.ts', ...options], {
		cwd: project,
		env: { ...buildVariables(), CONTENT_DIR: content, OUT_DIR: site, NO_COLOR: '1' },
	});
	let printed = '';
	child.stdout.on('data', (text) => (printed += text));
	child.stderr.on('data', (text) => (printed += text));
	const ended = once(child, 'close').then(([status]) => status as number | null);
	return { child, output: () => printed, ended };
}

/** Waits until a build has made its pages, or is over. */
export async function untilPages({ child, output }: RunningBuild): Promise<void> {
	while (child.exitCode === null && !/^pages /m.test(output())) await wait(1);
}

/** Builds to the end. @throws with all that was printed, if the build fails. */
export async function buildWhole(places: Places, options: string[] = []): Promise<string> {
	const { ended, output } = startBuild(places, options);
	if ((await ended) !== 0) throw new Error(output());
	return output();
}

/** What stands for every file of a site, by path. */
export type Contents = Map<string, string>;

export const contentsOf = (site: string): Contents =>
	new Map(filesInside(site).map((path) => [path, digestOfFile(join(site, path))]));

/** The first path at which two sites differ; undefined if they are the same. */
export function difference(a: Contents, b: Contents): string | undefined {
	const paths = new Set([...a.keys(), ...b.keys()]);
	return [...paths].find((path) => a.get(path) !== b.get(path));
}

/** Builds each edition where nothing was built before, to compare with. */
export async function referenceSites(folder: string): Promise<Record<EditionName, Contents>> {
	const sites: Partial<Record<EditionName, Contents>> = {};
	for (const edition of EDITIONS) {
		const places = {
			content: join(folder, `only-${edition}`),
			site: join(folder, `site-${edition}`),
		};
		writeEdition(places.content, edition);
		await buildWhole(places);
		sites[edition] = contentsOf(places.site);
	}
	return sites as Record<EditionName, Contents>;
}

/** Which edition a site is, in every byte; “none” if there is no site, “mixed” if it is neither. */
export function editionOf(
	site: string,
	references: Record<EditionName, Contents>,
): EditionName | 'none' | 'mixed' {
	if (!existsSync(site)) return 'none';
	const contents = contentsOf(site);
	return EDITIONS.find((edition) => !difference(contents, references[edition])) ?? 'mixed';
}

/** Names beside a site that a build that is over should not have left. */
export const leftBeside = (site: string): string[] =>
	readdirSync(join(site, '..')).filter((name) => /-(next|aside)$/.test(name));

/** The other of two editions. */
export const otherThan = (edition: EditionName): EditionName =>
	edition === 'ants' ? 'bees' : 'ants';
