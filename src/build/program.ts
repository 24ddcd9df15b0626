/**
 * The program of the site: what Astro makes of the code alone, without any story. With it pages are
 * rendered, so that a build which only finds other stories need not compile anything.
 */
import { cpSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { headerPolicy } from '../domain/security/security-policy.ts';
import { digestOfFolder } from '../loader/digest.ts';
import { fingerprint } from '../loader/fingerprint.ts';
import { readSealed, writeSealed } from '../loader/sealed-file.ts';
import { policySources } from '../policy-sources.ts';
import { writeHostFiles } from './host-files.ts';

/** What a program is made of. */
const SOURCES = [
	...['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'],
	...['.env', '.env.local', '.env.production', '.env.production.local'],
];

/** Folder of a static build in which Astro keeps the modules that render pages, while it runs. */
const SERVER_FOLDER = '.prerender';
const ENTRY = /^prerender-entry\..+\.mjs$/;

/** What Astro knows of a page's route that the modules do not: the styles it needs. */
export type PageData = [key: string, data: { styles: unknown[] }];

/** A program that can be run. */
export interface Program {
	/** Stands for all the code. */
	key: string;
	/** Folder of what is served beside pages: scripts, styles, type and the public folder. */
	assets: string;
	/** Module that renders pages. */
	entry: string;
	pageData: PageData[];
	/** The security policy of all its pages together, as a header. */
	policy: string;
	/** Whether it was compiled by this build. */
	isNew: boolean;
}

/** What is kept of a program beside its files. */
interface Note extends Pick<Program, 'key' | 'entry' | 'pageData' | 'policy'> {
	/** Stands for its files. */
	digest: string;
}

/** In the folder of a program: what is kept of it, and its files. */
const NOTE = 'note';
const FILES = 'files';

/** Stands for the code as it is. */
export const programKey = (): string => fingerprint(SOURCES);

/**
 * The program in a folder; undefined if there is none, or only one of other code.
 * @param onDamage told of one that is not as it was kept, and is to be compiled anew.
 */
export function keptProgram(
	folder: string,
	key: string,
	onDamage: (path: string) => void,
): Program | undefined {
	const bytes = readSealed(join(folder, NOTE), onDamage);
	if (!bytes) return undefined;
	const note = JSON.parse(bytes.toString()) as Note;
	if (note.key !== key) return undefined;
	if (note.digest === digestOfFolder(join(folder, FILES))) return located(folder, note, false);
	onDamage(folder);
	return undefined;
}

const located = (
	folder: string,
	{ entry, ...note }: Omit<Note, 'digest'>,
	isNew: boolean,
): Program => ({
	...note,
	isNew,
	assets: join(folder, FILES, 'assets'),
	entry: join(folder, FILES, 'server', entry),
});

/** What of a program says which styles are written out in its pages. */
interface StyledProgram {
	app: { manifest: { routes: { styles: { content?: string }[] }[] } };
}

/** The styles that are written out in the pages of a program, those of all routes. */
async function writtenOutStyles(entry: string): Promise<string[]> {
	const { app } = (await import(pathToFileURL(entry).href)) as StyledProgram;
	return app.manifest.routes.flatMap(({ styles }) =>
		styles.flatMap(({ content }) => content ?? []),
	);
}

/**
 * Keeps a program that Astro has just made.
 * @param made Astro's output folder, at the moment when it would render pages.
 */
export async function keepProgram(
	folder: string,
	made: string,
	key: string,
	pageData: PageData[],
): Promise<Program> {
	const making = `${folder}.part`;
	for (const left of [making, folder]) rmSync(left, { recursive: true, force: true });
	mkdirSync(dirname(folder), { recursive: true });
	const server = join(made, SERVER_FOLDER);
	const isAsset = (path: string) => path !== server;
	const files = join(making, FILES);
	cpSync(made, join(files, 'assets'), { recursive: true, filter: isAsset });
	cpSync(server, join(files, 'server'), { recursive: true });
	const entry = readdirSync(server).find((name) => ENTRY.test(name));
	if (!entry) throw new Error(`Astro has left no ${ENTRY.source} in ${server}.`);
	const styles = await writtenOutStyles(join(files, 'server', entry));
	const policy = headerPolicy(policySources(styles));
	writeHostFiles(join(files, 'assets'), policy);
	const note: Note = { key, entry, pageData, policy, digest: digestOfFolder(files) };
	writeSealed(join(making, NOTE), [JSON.stringify(note)]);
	renameSync(making, folder);
	return located(folder, note, true);
}
