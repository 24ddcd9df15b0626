import type { Edition } from '../edition.ts';
import { mediaUrl } from '../urls.ts';
import type { SitePage } from './site-page.ts';

/** A file beside a story, as it is or, of a picture, in a smaller rendering. */
export interface MediaView {
	/** Path of the file below the content folder. */
	path: string;
	/** Width of the rendering in pixels. */
	width?: number | undefined;
	/** Stands for what the file holds. */
	version?: string | undefined;
}

const fileOf = (url: string) => decodeURIComponent(url.slice(mediaUrl('').length));

/** Every picture a page shows, as it is and in its smaller renderings, and every other file. */
export function* mediaPages({ pictures, attachments }: Edition): Generator<SitePage<MediaView>> {
	for (const { path, url, variants, version } of pictures) {
		yield { url, params: { file: fileOf(url) }, view: { path, version } };
		for (const { url: smaller, width } of variants) {
			yield { url: smaller, params: { file: fileOf(smaller) }, view: { path, width, version } };
		}
	}
	for (const { path, url, version } of attachments) {
		yield { url, params: { file: fileOf(url) }, view: { path, version } };
	}
}
