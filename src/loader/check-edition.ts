import { join, relative, sep } from 'node:path';
import { collisionKey, collisions, idOfPath, wrongInId } from '../domain/content/address.ts';
import type { Article } from '../domain/content/article.ts';
import { isDevice } from '../domain/content/portable-name.ts';
import type { Problem } from '../domain/content/problem.ts';
import { StoryIndex } from '../domain/content/references.ts';
import { slugOf } from '../domain/text/slug.ts';
import { RESERVED_NAMES, storyUrl } from '../domain/urls.ts';
import { type ContentFile, contentPath } from './content-folder.ts';
import type { ContentRecord } from './content-record.ts';
import { filesBelow } from './fingerprint.ts';

type AnyRecord = ContentRecord<unknown>;

/** The first part of a path. */
const topOf = (path: string) => path.split('/', 1)[0];

/**
 * Addresses that no page can have, or that two pages would have.
 * @param files all stories and standing pages, also those that are wrong in themselves.
 * @param publicDir folder of files served untouched; false if that cannot be listed.
 * @param editions folders of the newspaper in other languages, which have all addresses below them.
 */
export function checkAddresses(
	files: ContentFile[],
	publicDir: string | false,
	editions: readonly string[] = [],
): Problem[] {
	const items = files.map(({ path, shown }) => ({ id: idOfPath(path), file: shown }));
	const bad = items.flatMap(({ id, file }) => {
		const wrong = wrongInId(id);
		return wrong ? [{ file, message: wrong }] : [];
	});
	const double = collisions(items).map(({ file, other, id }) => ({
		file,
		message: `has the same address as ${other}, ${storyUrl(id)}; rename one of the two`,
	}));
	const served = publicDir
		? filesBelow(publicDir).map((file) => relative(publicDir, file).split(sep).join('/'))
		: [];
	const taken = new Set(served);
	const shared = new Set(served.map(topOf));
	const hidden = items.flatMap(({ id, file }) => {
		// Most stories share no folder with files that are served untouched.
		if (!shared.has(topOf(id))) return [];
		const folders = id.split('/').map((_, i, parts) => parts.slice(0, i + 1).join('/'));
		const found = [...folders, `${id}/index.html`].find((path) => taken.has(path));
		if (found === undefined) return [];
		const message = `has the address of ${join(publicDir || '', found)}; rename one of the two`;
		return [{ file, message }];
	});
	const ofOthers = items
		.filter(({ id }) => editions.includes(topOf(id) as string))
		.map(({ id, file }) => {
			const [folder, ...rest] = id.split('/');
			const message = `has an address of the edition in “${folder}”, /${folder}/; move it to ${folder}/articles/${rest.join('/') || id}.md`;
			return { file, message };
		});
	const nested = files
		.filter(({ kind, path }) => kind === 'pages' && idOfPath(path).includes('/'))
		.map(({ shown }) => ({ file: shown, message: 'is in a folder; put it right into pages/' }));
	return [...bad, ...double, ...hidden, ...ofOthers, ...nested];
}

/** Profiles whose file name is not the slug that stories lead to, or is one the site needs itself. */
export function checkProfiles(profiles: AnyRecord[]): Problem[] {
	const named = profiles.map(({ id, file }) => ({ id: `${file.kind}/${id}`, file: file.shown }));
	const double = collisions(named).map(({ file, other }) => ({
		file,
		message: `describes the same as ${other}; keep one of the two`,
	}));
	const bad = profiles.flatMap(({ id, file }) => {
		const slug = slugOf(id);
		if (slug !== id) {
			return [
				{
					file: file.shown,
					message: `is never found by that name; rename it to ${slug || 'a-name'}.md`,
				},
			];
		}
		if (!RESERVED_NAMES.has(slug)) return [];
		return [{ file: file.shown, message: 'has a name that the site itself uses; rename it' }];
	});
	return [...bad, ...double];
}

/** What keeps a name from having a page, as the end of a sentence; undefined if nothing does. */
function wrongInName(field: 'section' | 'topics' | 'authors' | 'series', name: string) {
	const slug = slugOf(name);
	const hasLetterPages = field === 'topics' || field === 'authors';
	if (hasLetterPages && RESERVED_NAMES.has(slug)) {
		return 'has an address that the site itself uses; choose another name';
	}
	if (!isDevice(slug)) return undefined;
	return `would have a folder called ${slug}, which Windows keeps for a device; write more than that, such as “${name} (explained)”`;
}

/** Names whose page would take an address the site itself uses, or that some systems cannot hold. */
export function checkNames(stories: ContentRecord<Article>[]): Problem[] {
	return stories.flatMap(({ file, fields, lineOf }) => {
		const { section, topics, authors, series } = fields;
		const names = {
			section: section === undefined ? [] : [section],
			topics,
			authors,
			series: series ? [series.name] : [],
		};
		return (Object.keys(names) as (keyof typeof names)[]).flatMap((field) =>
			names[field].flatMap((name) => {
				const wrong = wrongInName(field, name);
				const message = `“${name}” ${wrong}`;
				return wrong ? [{ file: file.shown, line: lineOf([field]), field, message }] : [];
			}),
		);
	});
}

/** Wrong references of one list that are told one by one: what is meant is looked for among all stories. */
const MOST_WRONG = 20;

/**
 * Replaces references to stories in `fields`, which hold one or a list of them, by ids; those that
 * lead nowhere, or to the story itself, are problems.
 * @param storyIds ids of all story files, also of those that are wrong in themselves.
 */
export function resolveReferences<Fields>(
	records: ContentRecord<Fields>[],
	fields: (keyof Fields & string)[],
	storyIds: string[],
): { records: ContentRecord<Fields>[]; problems: Problem[] } {
	const index = new StoryIndex(storyIds);
	const problems: Problem[] = [];
	const resolved = records.map((record) => {
		const lists = fields.map((field) => {
			const given = record.fields[field] as string | string[] | undefined;
			const isList = Array.isArray(given);
			let wrong = 0;
			const ids = [given ?? []].flat().flatMap((reference, i) => {
				const from = contentPath(record.file);
				const id = index.idOf(reference, from);
				const isItself =
					id !== undefined &&
					record.file.kind === 'articles' &&
					collisionKey(id) === collisionKey(record.id);
				if (id !== undefined && !isItself) return [id];
				if (++wrong > MOST_WRONG) return [];
				const found = index.find(reference, from);
				const message = 'wrong' in found ? found.wrong : 'names the story itself; remove it';
				const line = record.lineOf(isList ? [field, i] : [field]);
				const place = isList ? `${field}[${i + 1}]` : field;
				problems.push({ file: record.file.shown, line, field: place, message });
				return [];
			});
			if (wrong > MOST_WRONG) {
				const message = `names ${wrong - MOST_WRONG} more stories that it cannot; mend them too`;
				problems.push({ file: record.file.shown, line: record.lineOf([field]), field, message });
			}
			return [field, isList ? [...new Set(ids)] : ids[0]] as const;
		});
		return { ...record, fields: { ...record.fields, ...Object.fromEntries(lists) } };
	});
	return { records: resolved, problems };
}
