/** What a thread that renders pages runs. */
import { copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { MediaView } from '../domain/pages/media.ts';
import type { SitePage } from '../domain/pages/site-page.ts';
import type { PageKind, PageViews } from '../domain/pages/site-pages.ts';
import { digestOf, digestOfFile } from '../loader/digest.ts';
import { storedBodies } from '../loader/edition-store.ts';
import { shownPath } from '../loader/shown-path.ts';
import { contentDir } from '../paths.ts';
import { hashAtOnce } from './fast-digests.ts';
import { pageRenderer, type Rendered, type RendererSettings } from './page-renderer.ts';
import type { SiteFile } from './publication/site-record.ts';
import { refusePictures } from './refuse-pictures.ts';
import { sameBytes } from './same-bytes.ts';

export interface ThreadSettings extends Omit<RendererSettings, 'bodyOf' | 'fileOf'> {
	/** File the texts are in. */
	storeFile: string;
	/** Folder that takes what is new. */
	staged: string;
	/** Folder of the published site, if it stays and only what is new takes its place in it. */
	changing: string | undefined;
}

/** Pages of one kind, and the files they go to. */
export interface Order {
	kind: PageKind;
	files: string[];
	/** JSON of the pages: a string is handed over faster than what is in it. */
	pages: string;
}

/** A file that holds a page. */
export interface RenderedFile extends Omit<SiteFile, 'key'> {
	file: string;
	/** What it took to render. */
	seconds: number;
	/** Whether it is what is published already, and has not been written. */
	isSame: boolean;
}

const { storeFile, staged, changing, ...settings } = workerData as ThreadSettings;
hashAtOnce();
refusePictures();
const stored = storedBodies(storeFile);
const renderer = pageRenderer({
	...settings,
	bodyOf: stored.bodyOf,
	fileOf: (id) => shownPath(join(contentDir, stored.pathOf(id))),
});

/** Writes a page into the staged site, unless the published one is the same. */
function write(file: string, bytes: Buffer): Omit<RenderedFile, 'seconds'> {
	const published = changing && join(changing, file);
	const stat = published && statSync(published, { throwIfNoEntry: false });
	const known = { file, size: bytes.length, digest: digestOf(bytes) };
	if (stat && stat.size === bytes.length && readFileSync(published).equals(bytes)) {
		return { ...known, mtimeMs: stat.mtimeMs, isSame: true };
	}
	const path = join(staged, file);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, bytes);
	return { ...known, mtimeMs: statSync(path).mtimeMs, isSame: false };
}

/** Copies a file that is published as it is into the staged site, unless the published one is the same. */
function copy(file: string, { path }: MediaView): RenderedFile {
	const start = performance.now();
	const from = join(contentDir, path);
	const { size } = statSync(from);
	const published = changing && join(changing, file);
	const stat = published && statSync(published, { throwIfNoEntry: false });
	const isSame = Boolean(stat && stat.size === size && sameBytes(from, published));
	const to = isSame ? (published as string) : join(staged, file);
	if (!isSame) {
		mkdirSync(dirname(to), { recursive: true });
		copyFileSync(from, to);
	}
	const seconds = (performance.now() - start) / 1000;
	const { mtimeMs } = statSync(to);
	return { file, seconds, size, mtimeMs, digest: digestOfFile(to), isSame };
}

/** Whether a page is a file of the content folder as it is: a film may be larger than memory. */
const isCopied = (kind: PageKind, { view }: SitePage<unknown>) =>
	kind === 'fixedFile' || (kind === 'media' && (view as MediaView).rendering === undefined);

parentPort?.on('message', async ({ kind, files, pages }: Order) => {
	const render = await renderer;
	const all = JSON.parse(pages) as SitePage<PageViews[typeof kind]>[];
	const rendered = await render(
		kind,
		all.filter((page) => !isCopied(kind, page)),
	);
	const answer = files.map((file, at): RenderedFile => {
		const page = all[at] as SitePage<unknown>;
		if (isCopied(kind, page)) return copy(file, page.view as MediaView);
		const { bytes, seconds } = rendered.shift() as Rendered;
		return { ...write(file, bytes), seconds };
	});
	parentPort?.postMessage(answer);
});
