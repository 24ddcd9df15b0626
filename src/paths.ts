/** Where this build reads and writes; the environment may point elsewhere. */
import { hash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** A path without links in it, as far as it exists. */
function real(path: string): string {
	if (existsSync(path)) return realpathSync(path);
	const parent = dirname(path);
	return parent === path ? path : join(real(parent), basename(path));
}

/** Folder of the Markdown, `content/` unless CONTENT_DIR names another. */
export const contentDir = real(resolve(process.env.CONTENT_DIR || 'content'));
/** Folder the finished site stands in, `dist/` unless OUT_DIR names another. */
export const outDir = real(resolve(process.env.OUT_DIR || 'dist'));
/** Folder of files served untouched. */
export const publicDir = resolve('public');
/** Folder a build works in: inside the project, where Astro keeps a scratch folder for builds that work elsewhere. */
export const workDir = resolve('node_modules/.broadsheet');
/** Folder a build writes its search index to, before its pages. */
export const searchDir = join(workDir, 'search');
/** Folder in which builds remember what they found out about the stories of this content folder. */
export const memoryDir = resolve(
	'node_modules/.cache/broadsheet',
	hash('sha1', contentDir).slice(0, 12),
);
