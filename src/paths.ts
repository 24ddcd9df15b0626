/** Where this build reads and writes; the environment may point elsewhere. */
import { hash } from 'node:crypto';
import { accessSync, constants, existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** A path without links in it, as far as it exists. */
export function real(path: string): string {
	if (existsSync(path)) return realpathSync(path);
	const parent = dirname(path);
	return parent === path ? path : join(real(parent), basename(path));
}

/** Whether a folder, or else the nearest around it that exists, can be written to. */
function isWritable(path: string): boolean {
	if (!existsSync(path)) return isWritable(dirname(path));
	try {
		accessSync(path, constants.W_OK);
		return true;
	} catch {
		return false;
	}
}

/** Folder of the Markdown, `content/` unless CONTENT_DIR names another. */
export const contentDir = real(resolve(process.env.CONTENT_DIR || 'content'));
/** Folder the finished site stands in, `dist/` unless OUT_DIR names another; it may be a link. */
export const namedOutDir = resolve(process.env.OUT_DIR || 'dist');
/** The same without links in its path, as they lead when this is loaded. */
export const outDir = real(namedOutDir);
/** The years whose pages are made, all and everything else unless BUILD_YEARS names some. */
export const buildYears = process.env.BUILD_YEARS || undefined;
/** Folder of files served untouched. */
export const publicDir = resolve('public');
/** The edition in another language that this process builds for the build of the main one, by its folder. */
export const builtEdition = process.env.BUILD_EDITION || undefined;
/** Folder a build works in: inside the project, where Astro keeps a scratch folder for builds that work elsewhere. */
export const workDir = resolve('node_modules/.broadsheet', builtEdition ?? '');

const cacheDir = resolve('node_modules/.cache/broadsheet');
/** Whether builds can keep anything for the next ones. */
export const isRemembering = isWritable(cacheDir);
const keptIn = isRemembering ? cacheDir : join(workDir, 'memory');
/** Folder in which builds remember what they found out about the stories of this content folder. */
export const memoryDir = join(keptIn, hash('sha1', contentDir).slice(0, 12));
/** Folder in which the search index stands, as it was when it was last built. */
export const searchDir = join(memoryDir, 'index');
/** Folder in which the pages stand that lead on from old addresses, as they were last written. */
export const redirectsDir = join(memoryDir, 'redirects');
/** Folder in which the files of the newspaper’s look stand, as they were last written; and while stories are written. */
export const lookDir = join(memoryDir, 'look');
export const previewLookDir = join(memoryDir, 'look-preview');
/** Folder in which the editions in other languages stand, as they were when they were last built. */
export const editionsDir = join(memoryDir, 'editions');
/** Folder in which builds keep what Astro has made of the code, for a few newspapers. */
export const programDir = join(keptIn, 'programs');
