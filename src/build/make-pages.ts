import { hash } from 'node:crypto';
import { type AnyPage, type PageKind, pageKind } from '../domain/pages/site-pages.ts';
import type { Taken } from '../loader/loaded-edition.ts';
import { Thread, threadCount } from '../loader/threads.ts';
import { pageFile } from './page-file.ts';
import type { Order, RenderedFile, ThreadSettings } from './page-thread.ts';
import type { SitePages } from './publication/publish.ts';
import { isIntact, type SiteRecord } from './publication/site-record.ts';

/** Pages a thread renders at a time. */
const PORTION = 16;

export interface PagePlan {
	/** All pages of the site, kind by kind. */
	pages: Iterable<AnyPage>;
	/** Stands for all but its view that decides what a page is, by kind. */
	codeOf: (kind: PageKind) => string;
	/** The site as it is published; undefined if every page is to be made. */
	published: SiteRecord | undefined;
	/** Folder it is published in. */
	outDir: string;
	settings: Omit<ThreadSettings, 'changing'>;
	onProgress?: (rendered: number) => void;
}

export interface MadePages extends SitePages {
	kept: Set<string>;
	/** Pages whose file is another than before, or new. */
	written: number;
	/** Pages rendered; of some the file turned out as it was. */
	rendered: number;
	/** What each of these took. */
	taken: Taken[];
}

/** An order to render pages, and the key of each. */
interface Portion extends Order {
	keys: string[];
}

/**
 * The pages that are not as they were published, in portions of one kind.
 * @param made takes the files of those that are.
 * @throws if two pages would have one file.
 */
function* changedPages(
	{ pages, codeOf, published, outDir, settings }: PagePlan,
	{ files, kept }: Pick<MadePages, 'files' | 'kept'>,
): Generator<Portion> {
	const taken = new Map<string, string>();
	const navigation = hash('sha1', JSON.stringify(settings.navigation));
	let portion: Portion & { views: string[] } = emptyPortion('front');
	const close = () => ({ ...portion, pages: `[${portion.views.join(',')}]` });
	for (const { kind, ...page } of pages) {
		const file = pageFile({ kind, ...page } as AnyPage);
		const other = taken.get(file);
		if (other) throw new Error(`${page.url} and ${other} would be one page, ${file}.`);
		taken.set(file, page.url);
		const json = JSON.stringify(page);
		const key = hash(
			'sha1',
			codeOf(kind) + (pageKind(kind).isFile ? '' : navigation) + json,
			'base64',
		);
		const known = published?.files.get(file);
		if (known?.key === key && isIntact(outDir, file, known)) {
			files.set(file, known);
			kept.add(file);
			continue;
		}
		if (portion.files.length >= PORTION || portion.kind !== kind) {
			if (portion.files.length > 0) yield close();
			portion = emptyPortion(kind);
		}
		portion.files.push(file);
		portion.keys.push(key);
		portion.views.push(json);
	}
	if (portion.files.length > 0) yield close();
}

const emptyPortion = (kind: PageKind): Portion & { views: string[] } => ({
	kind,
	files: [],
	keys: [],
	views: [],
	pages: '',
});

/** What is made before any page is. */
export const nothingMade = (): MadePages => ({
	files: new Map(),
	kept: new Set(),
	written: 0,
	rendered: 0,
	taken: [],
});

/** Renders in threads the pages that are not as they were published, into the staged site. */
export async function makePages(plan: PagePlan): Promise<MadePages> {
	const made = nothingMade();
	const portions = changedPages(plan, made);
	const changing = plan.published && plan.outDir;
	const settings: ThreadSettings = { ...plan.settings, changing };
	const threads: Thread<Order, RenderedFile[]>[] = [];
	const workOff = async (first: Portion): Promise<void> => {
		const module = new URL('./page-thread.ts', import.meta.url);
		const thread = new Thread<Order, RenderedFile[]>(module, settings);
		threads.push(thread);
		for (let portion: Portion | undefined = first; portion; portion = portions.next().value) {
			const { keys, kind, files, pages } = portion;
			const rendered = await thread.do({ kind, files, pages });
			rendered.forEach(({ file, size, mtimeMs, digest, isSame, seconds }, at) => {
				made.taken.push({ name: `/${file}`, seconds });
				made.files.set(file, { size, mtimeMs, digest, key: keys[at] });
				made.rendered++;
				if (isSame) made.kept.add(file);
				else made.written++;
			});
			plan.onProgress?.(made.rendered);
		}
	};
	try {
		const workers: Promise<void>[] = [];
		// A thread more only where there is something for it to do.
		while (workers.length < threadCount()) {
			const { value } = portions.next();
			if (!value) break;
			workers.push(workOff(value));
		}
		await Promise.all(workers);
	} finally {
		await Promise.all(threads.map((thread) => thread.end()));
	}
	return made;
}
