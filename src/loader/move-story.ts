import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmdirSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { idOfPath } from '../domain/content/address.ts';
import { StoryIndex } from '../domain/content/references.ts';
import {
	withAlias,
	withOtherReferences,
	withOtherValues,
} from '../domain/redirects/moved-references.ts';
import { InputError } from '../domain/text/input-error.ts';
import { percentDecoded } from '../domain/text/percent-decoded.ts';
import { storyUrl } from '../domain/urls.ts';
import { type ContentFile, contentPath } from './content-folder.ts';

const slashed = (path: string) => path.split(sep).join('/');

/** What a move has done to a content folder. */
export interface Moved {
	/** The file where it is now. */
	to: string;
	/** Other files whose references lead to the new address. */
	changed: string[];
	/** Puts everything back as it was. */
	undo: () => void;
}

/**
 * What a move moves: the file, or, of one that is `index.md`, its folder.
 * @throws {InputError} if other stories are in that folder.
 */
function movedPath(file: ContentFile): string {
	if (basename(file.path) !== 'index.md' || file.path === 'index.md') return file.absolute;
	const folder = dirname(file.absolute);
	const others = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
		(path) => path.endsWith('.md') && path !== 'index.md',
	);
	if (others.length > 0) {
		throw new InputError(
			`${relative('.', folder)} holds other stories (${others.slice(0, 3).join(', ')}); move those first.`,
		);
	}
	return folder;
}

/** Removes the folders around a path, the inmost first, as long as they are empty. */
function removeEmpty(folder: string, top: string): void {
	if (folder === top || readdirSync(folder).length > 0) return;
	rmdirSync(folder);
	removeEmpty(dirname(folder), top);
}

/**
 * Moves a story or page to another address: its file, what it refers to beside it, and what refers to
 * it in other files. The address that it leaves becomes an alias.
 * @param id what the story is to be called: its path without ending.
 * @param hasAlias whether its address has been published.
 * @throws {InputError} if another file is there.
 */
export function moveStory(
	contentDir: string,
	files: ContentFile[],
	{ file, id, hasAlias }: { file: ContentFile; id: string; hasAlias: boolean },
): Moved {
	const top = join(contentDir, file.kind);
	const from = movedPath(file);
	const isFolder = from !== file.absolute;
	const to = join(top, isFolder ? id : `${id}.md`);
	if (existsSync(to)) throw new InputError(`${relative('.', to)} is there already.`);
	const written = new Map<string, string>();
	const rewrite = (path: string, after: (text: string) => string) => {
		const before = readFileSync(path, 'utf8');
		const text = after(before);
		if (text === before) return false;
		written.set(path, before);
		writeFileSync(path, text);
		return true;
	};
	const restore = () => {
		for (const [path, text] of written) writeFileSync(path, text);
	};
	const stories = new StoryIndex(files.map(({ path }) => idOfPath(path)));
	const moved = new StoryIndex([idOfPath(file.path)]);
	const target = isFolder ? to : dirname(to);
	rewrite(file.absolute, (text) => {
		const whole = hasAlias ? withAlias(text, `/${idOfPath(file.path)}/`) : text;
		return withOtherReferences(whole, (reference) => {
			if (/^(?:\/|[a-z][a-z\d+.-]*:)/i.test(reference)) return undefined;
			const found = join(dirname(file.absolute), percentDecoded(reference));
			if (isFolder && found.startsWith(from + sep)) return undefined;
			if (statSync(found, { throwIfNoEntry: false })?.isFile()) {
				return slashed(relative(target, join(dirname(file.absolute), reference)));
			}
			const meant = stories.idOf(reference, contentPath(file));
			return meant === undefined ? undefined : storyUrl(meant);
		});
	});
	const changed = files
		.filter((each) => each !== file)
		.filter((each) =>
			rewrite(each.absolute, (text) =>
				withOtherReferences(text, (reference) => {
					const isMeant = moved.idOf(reference, contentPath(each)) !== undefined;
					return isMeant ? storyUrl(id) : undefined;
				}),
			),
		);
	for (const name of ['redirects.yaml', 'site.yaml']) {
		const path = join(contentDir, name);
		if (!existsSync(path)) continue;
		rewrite(path, (text) =>
			withOtherValues(text, (reference) =>
				storyUrl(idOfPath(file.path)) === reference ? storyUrl(id) : undefined,
			),
		);
	}
	try {
		mkdirSync(dirname(to), { recursive: true });
		renameSync(from, to);
	} catch (error) {
		restore();
		throw error;
	}
	removeEmpty(dirname(from), top);
	return {
		to: isFolder ? join(to, 'index.md') : to,
		changed: changed.map(({ shown }) => shown),
		undo: () => {
			mkdirSync(dirname(from), { recursive: true });
			renameSync(to, from);
			removeEmpty(dirname(to), top);
			restore();
		},
	};
}
