import type { Edition } from '../domain/edition.ts';
import type { PageSources } from '../domain/pages/page-kind.ts';
import type { ToldToHosts } from './host-files.ts';
import type { MadePages } from './make-pages.ts';
import type { ServedFolder } from './publication/served-folder.ts';
import type { SiteRecord } from './publication/site-record.ts';

/** The site that a build is about to render. */
export interface NextSite {
	edition: Edition;
	sources: PageSources;
	/** The site as it is published; undefined if every page is to be made. */
	published: SiteRecord | undefined;
	/** Folder that takes what is new. */
	staged: string;
	/** What hosts are told; nothing of an edition that stands below another one. */
	told: ToldToHosts | undefined;
	/** What is served beside the pages and is no part of the program. */
	beside: ServedFolder[];
}

/** A site whose pages are rendered. */
export interface RenderedSite {
	made: MadePages;
	/** What is served beside the pages. */
	beside: ServedFolder[];
}
