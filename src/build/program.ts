/**
 * The program of the site: what Astro makes of the code alone, without any story. With it pages are
 * rendered, so that a build which only finds other stories need not compile anything.
 */
import { hash } from 'node:crypto';
import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { basePathOf } from '../domain/base-path.ts';
import { digestOf } from '../loader/digest.ts';
import { fingerprint } from '../loader/fingerprint.ts';
import { readNote, writeNote } from '../loader/noted-folder.ts';
import { locale } from '../locale.ts';
import { programDir } from '../paths.ts';
import { hashesOf, type WrittenOutHashes } from '../policy-sources.ts';
import { site } from '../site.ts';
import { loadApp, UnknownAstro } from './astro/app.ts';
import { writeStyleFiles } from './write-style-files.ts';

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

/** What renders pages beside Astro. */
export interface PageModules {
	/** Module of Astro's application. */
	entry: string;
	/** Folder of the styles that Astro writes out in pages, as files. */
	styles: string;
	pageData: PageData[];
	/** What stands for all that is written out in pages, route by route. */
	writtenOut: WrittenOutHashes[];
}

/** A program that can be run. */
export interface Program {
	/** Stands for all the code. */
	key: string;
	/** Folder of what is served beside pages: scripts, styles, type and the public folder. */
	assets: string;
	/** Undefined if Astro itself is to render every page. */
	modules: PageModules | undefined;
	/** Whether it was compiled by this build. */
	isNew: boolean;
}

/** What is kept of a program beside its files. */
interface Note extends Omit<PageModules, 'styles'> {
	key: string;
}

/** Programs that are kept: those of all editions of a newspaper, and of others that are built by turns. */
const MOST_KEPT = 8 + site.languages.length;

/** The folder in which the program of this code is kept. */
const programFolder = (key: string): string => join(programDir, hash('sha1', key));

/** Forgets the programs that were not used for the longest time. */
function forgetOldest(): void {
	const kept = readdirSync(programDir).map((name) => {
		const path = join(programDir, name);
		return { path, used: statSync(path).mtimeMs };
	});
	kept.sort((a, b) => b.used - a.used);
	for (const { path } of kept.slice(MOST_KEPT)) rmSync(path, { recursive: true, force: true });
}

/** In the folder of a program: what is kept of it, and its files. */
const NOTE = 'note';
const FILES = 'files';

/** Stands for the code as it is, and the path and words that stand in what is made of it. */
export const programKey = (): string =>
	digestOf(fingerprint(SOURCES) + basePathOf(site.url) + JSON.stringify([site.language, locale]));

/**
 * The program that is kept of the code; undefined if there is none.
 * @param onDamage told of one that is not as it was kept, and is to be compiled anew.
 */
export function keptProgram(key: string, onDamage: (path: string) => void): Program | undefined {
	const folder = programFolder(key);
	const note = readNote<Note>(join(folder, NOTE), join(folder, FILES), key, onDamage);
	if (!note) return undefined;
	const now = new Date();
	utimesSync(folder, now, now);
	return located(folder, note, false);
}

const located = (folder: string, { key, ...modules }: Note, isNew: boolean): Program => ({
	key,
	isNew,
	assets: join(folder, FILES, 'assets'),
	modules: {
		...modules,
		entry: join(folder, FILES, 'server', modules.entry),
		styles: join(folder, FILES, 'styles'),
	},
});

/**
 * Keeps a program that Astro has just made.
 * @param made Astro's output folder, at the moment when it would render pages.
 * @throws {UnknownAstro} if what Astro has made is not as this code knows it.
 */
export async function keepProgram(
	made: string,
	key: string,
	pageData: PageData[],
): Promise<Program> {
	const folder = programFolder(key);
	const making = `${folder}.part`;
	for (const left of [making, folder]) rmSync(left, { recursive: true, force: true });
	mkdirSync(dirname(folder), { recursive: true });
	const server = join(made, SERVER_FOLDER);
	const isAsset = (path: string) => path !== server;
	const entry = existsSync(server) && readdirSync(server).find((name) => ENTRY.test(name));
	if (!entry) throw new UnknownAstro(`it has left no ${ENTRY.source} in ${server}`);
	const { manifest } = await loadApp(join(server, entry));
	const writtenOut = manifest.routes.map(hashesOf);
	const files = join(making, FILES);
	cpSync(made, join(files, 'assets'), { recursive: true, filter: isAsset });
	cpSync(server, join(files, 'server'), { recursive: true });
	writeStyleFiles(join(files, 'styles'), manifest.routes);
	const note: Note = { key, entry, pageData, writtenOut };
	writeNote(join(making, NOTE), files, note);
	renameSync(making, folder);
	forgetOldest();
	return located(folder, note, true);
}

/** Keeps later builds from using a program that only stands for more than the code. */
export const forgetProgram = (key: string): void =>
	rmSync(join(programFolder(key), NOTE), { force: true });
