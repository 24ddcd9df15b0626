import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type AnyPage, sitePages } from '../../domain/pages/site-pages.ts';
import { InputError } from '../../domain/text/input-error.ts';
import { digestOfFile } from '../../loader/digest.ts';
import { sourceOf } from '../../loader/page-source.ts';
import { outDir } from '../../paths.ts';
import { site } from '../../site.ts';
import { writeHostFiles } from '../host-files.ts';
import { type MadePages, nothingMade } from '../make-pages.ts';
import type { NextSite, RenderedSite } from '../next-site.ts';
import { pageFile } from '../page-file.ts';
import { type FileState, isIntact, stateOf } from '../publication/site-record.ts';
import { policyOfPages } from './policy-of-pages.ts';
import type { AstroPart, RenderedPage } from './run.ts';

/** A page, without what it shows. */
type PageName = Pick<AnyPage, 'kind' | 'url'>;

/**
 * Has Astro finish a site: it renders what is its own, or every page, and runs the hooks of integrations
 * over the whole. Pages that come out other than they went in are rendered anew by the next build.
 * @param rendered the pages of ours; undefined if Astro is to render them.
 * @throws what Astro or a hook throws, and if a page is gone.
 */
export async function finishWithAstro(
	{ run, hooksSeeAll }: AstroPart,
	next: NextSite,
	rendered: MadePages | undefined,
): Promise<RenderedSite> {
	const made = rendered ?? nothingMade();
	const { edition, sources, beside } = next;
	const isSeen = !rendered || hooksSeeAll;
	const pages = isSeen ? sitePages(edition, site, sources) : [];
	const shown = Array.from(pages, ({ kind, url }): PageName => ({ kind, url }));
	const folder = await run.finish({
		source: sourceOf(edition, sources),
		pages: rendered && shown.map((page) => renderedPage(page, rendered, next)),
		beside,
	});
	if (!rendered && next.told) {
		writeHostFiles(folder, folder, policyOfPages(folder, shown.map(pageFile)), next.told);
	}
	for (const page of shown) takePage(pageFile(page), folder, made, next);
	return { made, beside: [{ from: folder }] };
}

/** A page where it is until the site is published. */
function renderedPage(page: PageName, { kept }: MadePages, { staged }: NextSite): RenderedPage {
	const path = pageFile(page);
	return {
		kind: page.kind,
		url: page.url,
		path,
		file: join(kept.has(path) ? outDir : staged, path),
	};
}

/**
 * Takes a page out of the folder in which Astro has left it, unless it is as it was rendered.
 * @throws if it is not there.
 */
function takePage(
	path: string,
	folder: string,
	made: MadePages,
	{ staged, published }: NextSite,
): void {
	const from = join(folder, path);
	if (!stateOf(from)) {
		throw new InputError(
			`${path} is gone from the site, or Astro has not made it, so nothing was published. Look for an integration that removes pages.`,
		);
	}
	const digest = digestOfFile(from);
	if (made.files.get(path)?.digest !== digest) {
		const before = published?.files.get(path);
		const isSame = before?.digest === digest && isIntact(outDir, path, before);
		const to = join(staged, path);
		if (isSame) {
			made.kept.add(path);
			rmSync(to, { force: true });
		} else {
			mkdirSync(dirname(to), { recursive: true });
			copyFileSync(from, to);
			made.kept.delete(path);
			made.written++;
		}
		made.files.set(path, {
			...(stateOf(join(isSame ? outDir : staged, path)) as FileState),
			digest,
		});
	}
	rmSync(from);
}
