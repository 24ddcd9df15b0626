import type { Edition } from '../edition.ts';
import { fixedFileUrl } from '../urls.ts';
import type { MediaView } from './media.ts';
import type { PageKindOf } from './page-kind.ts';
import type { SitePage } from './site-page.ts';

/** A file of the content folder's `files/`, served as it is. */
export type FixedFileView = Omit<MediaView, 'rendering'>;

export const fixedFilePages = ({ files }: Pick<Edition, 'files'>): SitePage<FixedFileView>[] =>
	files.map(({ path, url, version }) => ({
		url,
		params: { file: decodeURIComponent(url.slice(fixedFileUrl('').length)) },
		view: { path, version },
	}));

export const fixedFile: PageKindOf<FixedFileView> = {
	route: 'files/[...file].ts',
	pages: fixedFilePages,
	isListed: () => false,
	isFile: true,
};
