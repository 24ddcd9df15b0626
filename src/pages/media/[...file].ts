import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { pathsOf } from '../../data/pages.ts';
import type { MediaView } from '../../domain/pages/media.ts';
import { contentDir } from '../../paths.ts';

/** Every picture a page shows, as it is and in its smaller renderings. */
export const getStaticPaths = (() => pathsOf('media')) satisfies GetStaticPaths;

/** @throws if a picture cannot be made smaller. */
export const GET: APIRoute = async ({ props }) => {
	const { path, width } = props.view as MediaView;
	const file = join(contentDir, path);
	if (width === undefined) return new Response(new Uint8Array(await readFile(file)));
	try {
		const smaller = await sharp(file).autoOrient().resize({ width }).webp().toBuffer();
		return new Response(new Uint8Array(smaller));
	} catch (cause) {
		const reason = (cause as Error).message;
		throw new Error(`${file} cannot be made smaller (${reason}); save the picture anew.`, {
			cause,
		});
	}
};
