/**
 * The program of the site: what Astro makes of the code alone, without any story. With it pages are
 * rendered, so that a build which only finds other stories need not compile anything.
 */
import { cpSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { headerPolicy } from '../domain/security/security-policy.ts';
import { fingerprint } from '../loader/fingerprint.ts';
import { readNote, writeNote } from '../loader/noted-folder.ts';
import { policySources } from '../policy-sources.ts';
import { writeHostFiles } from './host-files.ts';

/** What a program is made of. */
export const SOURCES = [
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
type Note = Pick<Program, 'key' | 'entry' | 'pageData' | 'policy'>;

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
	const note = readNote<Note>(join(folder, NOTE), join(folder, FILES), key, onDamage);
	return note && located(folder, note, false);
}

const located = (folder: string, { entry, ...note }: Note, isNew: boolean): Program => ({
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
	const note: Note = { key, entry, pageData, policy };
	writeNote(join(making, NOTE), files, note);
	renameSync(making, folder);
	return located(folder, note, true);
}
