import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { getEdition } from '../../data/edition.ts';
import { mediaUrl } from '../../domain/urls.ts';
import { contentDir } from '../../paths.ts';

const pathOf = (url: string) => decodeURIComponent(url.slice(mediaUrl('').length));

/** Every picture a story shows, as it is and in its smaller renderings. */
export const getStaticPaths = (async () => {
	const { pictures } = await getEdition();
	return pictures.flatMap(({ path, url, variants }) => [
		{ params: { file: pathOf(url) }, props: { path, width: undefined } },
		...variants.map((variant) => ({
			params: { file: pathOf(variant.url) },
			props: { path, width: variant.width },
		})),
	]);
}) satisfies GetStaticPaths;

/** @throws if a picture turns out to be broken when it is made smaller. */
export const GET: APIRoute = async ({ props }) => {
	const { path, width } = props as { path: string; width: number | undefined };
	const file = join(contentDir, path);
	if (width === undefined) return new Response(new Uint8Array(await readFile(file)));
	try {
		const smaller = await sharp(file).autoOrient().resize({ width }).webp().toBuffer();
		return new Response(new Uint8Array(smaller));
	} catch (cause) {
		throw new Error(`${file} is broken; save the picture anew.`, { cause });
	}
};
