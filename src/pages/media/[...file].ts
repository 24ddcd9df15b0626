import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { pathsOf } from '../../data/pages.ts';
import type { MediaView } from '../../domain/pages/media.ts';
import { contentDir } from '../../paths.ts';
import { publishedPicture, smallerPicture } from '../../pictures/published-picture.ts';
import { site } from '../../site.ts';

/** Every picture a page shows, whole and in its smaller renderings, and every other file beside a story. */
export const getStaticPaths = (() => pathsOf('media')) satisfies GetStaticPaths;

const settings = { keepsCredits: site.pictureCredits };

/** @throws if a picture cannot be published. */
export const GET: APIRoute = async ({ props }) => {
	const { path, rendering } = props.view as MediaView;
	const file = join(contentDir, path);
	const bytes = await readFile(file);
	if (rendering === undefined) return new Response(new Uint8Array(bytes));
	try {
		const picture =
			rendering === 'whole'
				? await publishedPicture(bytes, path, settings)
				: await smallerPicture(bytes, rendering, settings);
		return new Response(new Uint8Array(picture));
	} catch (cause) {
		const reason = (cause as Error).message;
		throw new Error(`${file} cannot be published (${reason}); save the picture anew.`, { cause });
	}
};
