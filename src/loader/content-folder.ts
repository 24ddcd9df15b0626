import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { collisionKey } from '../domain/content/address.ts';
import { wrongOnOtherSystems } from '../domain/content/portable-name.ts';
import type { Problem } from '../domain/content/problem.ts';
import type { PlacedRemark } from '../domain/content/remarks.ts';
import { type Kind, SCHEMAS } from '../domain/content/schemas.ts';
import { FIXED_FILES } from '../domain/urls.ts';
import { shownPath } from './shown-path.ts';
import { isBelow, wrongKind } from './special-files.ts';

/** Folders of the content folder that are read, each with its kind of file. */
export const KINDS = Object.keys(SCHEMAS) as Kind[];

export interface ContentFile {
	kind: Kind;
	/** Path below the kind's folder, with slashes: `2022/10/24/letter.md`. */
	path: string;
	/** Path on this machine. */
	absolute: string;
	/** Path as a person would type it. */
	shown: string;
}

/** Path of a content file below the content folder. */
export const contentPath = ({ kind, path }: Pick<ContentFile, 'kind' | 'path'>): string =>
	`${kind}/${path}`;

/** Endings that look like Markdown but are not `.md`. */
const NEARLY_MARKDOWN = /\.(md|markdown|mdown|mdwn|mkd|mkdn|mdx|mdtext|mdoc|[qr]md)$/i;
/** Pages of an old site, and texts in other languages than Markdown: stories, most likely. */
const OTHER_STORY =
	/\.(x?html?|shtml|php\d?|aspx?|jsp|rst|adoc|asciidoc|org|textile|wiki|njk|liquid|hbs|erb)$/i;
/** Files in which people write texts, and files whose names say nothing. */
const MAYBE_STORY = /\.(te?xt|xml|json|docx?|odt|rtf|pages|eml|ipynb|mark\w+)$|^[^.]+$/i;
/** Hidden files and folders that computers and their tools make, and nobody writes stories in. */
const TOOLS =
	/^\.(?:_.*|DS_Store|git.*|svn|hg|obsidian|vscode|idea|trash.*|keep|nojekyll|sync.*)$/i;

/** Whether a hidden file or folder is made by a tool. */
export const isToolFile = (name: string): boolean => TOOLS.test(name);

/** Files that a repository has at its top, which speak of it and are no stories. */
const OF_REPOSITORY =
	/^(?:readme|licen[cs]e|contributing|changelog|code_of_conduct)(?:\.(?:md|txt))?$/i;

/** Whether a file at the top of a content folder is about the folder, and no part of the newspaper. */
export const isOfRepository = (name: string): boolean => OF_REPOSITORY.test(name);

/** Files that look like stories in a hidden file or folder. */
async function hiddenStories(path: string): Promise<string[]> {
	const inside = await readdir(path, { recursive: true }).catch(() => undefined);
	const files = inside ? inside.map((name) => join(path, name)) : [path];
	return files.filter((file) => NEARLY_MARKDOWN.test(file) || OTHER_STORY.test(file));
}

/**
 * What keeps a file from standing beside the others of its folder on some systems, as the end of a
 * sentence. Two stories of one address are told of where addresses are checked.
 * @param twins the files so far, by what some systems take for their names; takes this one.
 */
function wrongBeside(entry: Dirent, twins: Map<string, string>): string | undefined {
	if (entry.isDirectory() || entry.name.endsWith('.md')) return undefined;
	const key = collisionKey(entry.name);
	const twin = twins.get(key);
	twins.set(key, twin ?? entry.name);
	return (
		twin &&
		`differs from ${twin} in no more than letter case or form, and is the same file on Windows and macOS; rename one of the two`
	);
}

/** Whether a path below the content folder is that of a file which is read as it is. */
const isListed = (path: string) =>
	KINDS.some((kind) => path.startsWith(kind + sep)) &&
	path.endsWith('.md') &&
	!path.split(sep).some((name) => name.startsWith('.'));

/** Judges links to files: what keeps one from being read as a story, as the end of a sentence. */
function linkChecker(contentDir: string): (path: string) => Promise<string | undefined> {
	const known = new Map<string, string>();
	return async (path) => {
		const root = await realpath(contentDir);
		const target = await realpath(path);
		if (!isBelow(root, target)) {
			return 'is a link that leads out of the content folder; put the file itself here';
		}
		const below = relative(root, target);
		const other = isListed(below) ? join(contentDir, below) : known.get(target);
		known.set(target, path);
		return (
			other && `is a link to what is published as ${shownPath(other)} already; keep one of the two`
		);
	};
}

/**
 * Every Markdown file of a content folder, in order of path. Whatever looks like a story but would
 * be passed over is a problem; hidden files are left alone, and those with a story are told of.
 * @param editions folders of the newspaper in other languages, which are content folders of their own.
 */
export async function listContent(
	contentDir: string,
	editions: readonly string[] = [],
): Promise<{
	files: ContentFile[];
	problems: Problem[];
	remarks: PlacedRemark[];
	/** Paths, below the content folder, of files that may be stories unless a story shows them. */
	maybeStories: string[];
}> {
	const files: ContentFile[] = [];
	const problems: Problem[] = [];
	const remarks: PlacedRemark[] = [];
	const maybeStories: string[] = [];

	const wrongInLink = linkChecker(contentDir);
	const report = (absolute: string, message: string) =>
		problems.push({ file: shownPath(absolute), message });

	const walk = async (folder: string, kind: Kind | undefined): Promise<void> => {
		const entries = await readdir(folder, { withFileTypes: true }).catch(
			({ code }: NodeJS.ErrnoException) => {
				report(folder, `cannot be read (${code}); mend its permissions`);
				return [];
			},
		);
		/** Files of this folder, by what some systems take for their names. */
		const twins = new Map<string, string>();
		for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
			const absolute = join(folder, entry.name);
			const below = relative(contentDir, absolute).split(sep).join('/');
			if (entry.name.startsWith('.')) {
				for (const story of TOOLS.test(entry.name) ? [] : await hiddenStories(absolute)) {
					remarks.push({ sort: 'hiddenFile', found: entry.name, file: shownPath(story) });
				}
				continue;
			}
			if (folder === contentDir && editions.includes(entry.name)) continue;
			// What is published as it is, fixed-files.ts lists.
			if (folder === contentDir && entry.name === FIXED_FILES) continue;
			if (folder === contentDir && isOfRepository(entry.name)) continue;
			// Folders that are not read may hold anything, such as the packages of a tool.
			if (kind || folder === contentDir) {
				const wrong = wrongOnOtherSystems(below) ?? wrongBeside(entry, twins);
				if (wrong) report(absolute, wrong);
			}
			if (entry.isDirectory()) {
				const own = folder === contentDir ? KINDS.find((name) => name === entry.name) : kind;
				await walk(absolute, own);
				continue;
			}
			const target = entry.isSymbolicLink() ? await stat(absolute).catch(() => undefined) : entry;
			const special = target && wrongKind(target);
			if (!target) {
				report(absolute, 'is a link that leads nowhere; remove it or mend it');
			} else if (special) {
				report(absolute, special);
			} else if (target.isDirectory()) {
				report(
					absolute,
					'is a link to a folder, which is not followed; put the folder itself here',
				);
			} else if (OTHER_STORY.test(entry.name)) {
				report(absolute, 'would be passed over: write it as Markdown in a file that ends in “.md”');
			} else if (NEARLY_MARKDOWN.test(entry.name)) {
				if (!entry.name.endsWith('.md')) {
					report(absolute, 'would be passed over: stories end in “.md”; rename it');
				} else if (!kind) {
					report(absolute, `would be passed over: move it into ${KINDS.join('/, ')}/`);
				} else {
					const wrong = entry.isSymbolicLink() ? await wrongInLink(absolute) : undefined;
					if (wrong) {
						report(absolute, wrong);
						continue;
					}
					const path = relative(join(contentDir, kind), absolute).split(sep).join('/');
					files.push({ kind, path, absolute, shown: shownPath(absolute) });
				}
			} else if (kind && MAYBE_STORY.test(entry.name)) {
				maybeStories.push(below);
			}
		}
	};

	const exists = await stat(contentDir).catch(() => undefined);
	if (exists?.isDirectory()) await walk(contentDir, undefined);
	else
		report(contentDir, 'is no folder; make it, or set CONTENT_DIR to the folder of your stories');
	return { files, problems, remarks, maybeStories };
}
