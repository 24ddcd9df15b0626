import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { pathsOf } from '../../data/pages.ts';
import type { FixedFileView } from '../../domain/pages/fixed-file.ts';
import { contentDir } from '../../paths.ts';

/** Every file of the content folder's `files/`. */
export const getStaticPaths = (() => pathsOf('fixedFile')) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) => {
	const { path } = props.view as FixedFileView;
	return new Response(new Uint8Array(await readFile(join(contentDir, path))));
};
