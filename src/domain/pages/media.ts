import type { Edition } from '../edition.ts';
import { mediaUrl } from '../urls.ts';
import type { PageKindOf } from './page-kind.ts';
import type { SitePage } from './site-page.ts';

/** A file beside a story, as it is served. */
export interface MediaView {
	/** Path of the file below the content folder. */
	path: string;
	/**
	 * Of a picture, how it is published: whole, or in a smaller rendering so many pixels wide. Other
	 * files are served as they are.
	 */
	rendering?: 'whole' | number | undefined;
	/** Stands for what the file holds. */
	version?: string | undefined;
}

const fileOf = (url: string) => decodeURIComponent(url.slice(mediaUrl('').length));

/** Every picture a page shows, whole and in its smaller renderings, and every other file. */
export function* mediaPages({ pictures, attachments }: Edition): Generator<SitePage<MediaView>> {
	for (const { path, url, variants, version } of pictures) {
		yield { url, params: { file: fileOf(url) }, view: { path, rendering: 'whole', version } };
		for (const { url: smaller, width } of variants) {
			const view: MediaView = { path, rendering: width, version };
			yield { url: smaller, params: { file: fileOf(smaller) }, view };
		}
	}
	for (const { path, url, version } of attachments) {
		yield { url, params: { file: fileOf(url) }, view: { path, version } };
	}
}

export const media: PageKindOf<MediaView> = {
	route: 'media/[...file].ts',
	pages: mediaPages,
	isListed: () => false,
	isFile: true,
};
