/** Builds of a content folder, with what they remember from one to the next. */
import { hash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { runBuild } from './run-build.ts';

export interface BuiltFolder {
	content: string;
	site: string;
	/** All that the build printed. */
	output: string;
}

/** Builds a content folder, unless told where into a site beside it. @throws if the build fails. */
export async function buildFolder(
	content: string,
	site = join(dirname(content), 'site'),
	options: string[] = [],
): Promise<BuiltFolder> {
	const { status, output } = await runBuild({ CONTENT_DIR: content, OUT_DIR: site }, '.', options);
	if (status !== 0) throw new Error(output);
	return { content, site, output };
}

/** Where builds remember what they found out about a content folder. */
export const memoryOf = (content: string): string =>
	resolve('node_modules/.cache/broadsheet', hash('sha1', realpathSync(content)).slice(0, 12));
