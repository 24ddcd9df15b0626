import type { Edition } from '../domain/edition.ts';
import type { PageSources } from '../domain/pages/page-kind.ts';
import type { OldAddresses } from './host-files.ts';
import type { MadePages } from './make-pages.ts';
import type { SiteRecord } from './publication/site-record.ts';

/** The site that a build is about to render. */
export interface NextSite {
	edition: Edition;
	sources: PageSources;
	/** The site as it is published; undefined if every page is to be made. */
	published: SiteRecord | undefined;
	/** Folder that takes what is new. */
	staged: string;
	/** Addresses of old, of which hosts are told. */
	old: OldAddresses;
	/** Folders of what is served beside the pages and is no part of the program. */
	beside: string[];
}

/** A site whose pages are rendered. */
export interface RenderedSite {
	made: MadePages;
	/** Folders of what is served beside the pages, at the same paths. */
	beside: string[];
}
