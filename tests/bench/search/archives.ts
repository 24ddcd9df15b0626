/** The archives that search is measured on. */

import { basename } from 'node:path';
import type { SearchDocument } from '../../../src/domain/search/document.ts';
import { documentOf, searchEntries } from '../../../src/domain/search/entries.ts';
import { writtenLanguage } from '../../../src/domain/text/language.ts';
import { arrangedEdition } from '../../../src/loader/arranged-edition.ts';
import { EditionStore, IN_MEMORY } from '../../../src/loader/edition-store.ts';
import { readEdition } from '../../../src/loader/read-edition.ts';
import type { Reading } from '../../../src/loader/reading.ts';
import { locale } from '../../../src/locale.ts';
import { publicDir } from '../../../src/paths.ts';
import { site } from '../../../src/site.ts';
import { type CorpusLine, corpusLines, withoutMarkup } from '../corpus.ts';

/** Markdown without its marks, as far as they would be taken for words. */
const plainText = (markdown: string) =>
	withoutMarkup(markdown)
		.replace(/[*_#>`|]/g, ' ')
		.replace(/\n{2,}/g, '\n');

function documentFrom(line: CorpusLine, id: string): SearchDocument | undefined {
	const { title, body, description, date, author } = line;
	if (!title || !body?.trim()) return undefined;
	const day = /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0];
	return {
		id,
		url: `/${id}/`,
		headline: title.trim(),
		lang: site.language,
		language: writtenLanguage(site.language),
		text: [description, plainText(body)].filter(Boolean).join('\n'),
		date: day,
		order: date && day ? date.replace(' ', 'T') : '',
		kind: 'article',
		section: line.label ?? line.categories?.[0],
		source: undefined,
		authors: line.authors ?? (author ? [author] : []),
		contributors: [],
		topics: [...new Set([...(line.topics ?? []), ...(line.tags ?? []), ...(line.places ?? [])])],
	};
}

/** Stories of a corpus: JSON lines, `.jsonl` or `.jsonl.gz`. */
function corpus(file: string): SearchDocument[] {
	const name = basename(file).replace(/\..*$/, '');
	return corpusLines(file).flatMap((line, at) => documentFrom(line, `${name}/${at}`) ?? []);
}

/** Stories of a content folder, as a build reads them. */
async function content(contentDir: string): Promise<SearchDocument[]> {
	const { timeZone, language, url } = site;
	const store = EditionStore.open<Reading>(IN_MEMORY, '');
	const edition = await readEdition({
		contentDir,
		publicDir,
		now: new Date(),
		timeZone,
		preview: false,
		typography: false,
		siteUrl: url,
		language,
		locale,
		store,
	});
	const arranged = arrangedEdition({ ...edition, recommendations: new Map() });
	return searchEntries(arranged, timeZone).map((entry) =>
		documentOf(entry, edition.bodyOf(entry.id).text),
	);
}

const newestFirst = (a: SearchDocument, b: SearchDocument) =>
	a.order === b.order ? (a.id < b.id ? -1 : 1) : a.order < b.order ? 1 : -1;

/** The stories of corpora (`.jsonl`, `.jsonl.gz`) and content folders, newest first. */
export async function archiveOf(paths: string[]): Promise<SearchDocument[]> {
	const parts = paths.map((path) => (/\.jsonl(\.gz)?$/.test(path) ? corpus(path) : content(path)));
	return (await Promise.all(parts)).flat().sort(newestFirst);
}

/** An archive `times` as large: every story again and again, its words shifted. */
export function copied(documents: SearchDocument[], times: number): SearchDocument[] {
	return documents.flatMap((document) =>
		Array.from({ length: times }, (_, copy) => {
			if (copy === 0) return document;
			const words = document.text.split(' ');
			const start = (copy * 7) % words.length;
			return {
				...document,
				id: `${document.id}-${copy}`,
				url: `${document.url.slice(0, -1)}-${copy}/`,
				text: [...words.slice(start), ...words.slice(0, start)].join(' '),
			};
		}),
	);
}
