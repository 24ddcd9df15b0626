import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SITE_FILE } from '../../src/loader/site-file.ts';
import { site } from '../../src/site.ts';
import { EDITION } from '../helpers/edition.ts';
import { runBuild } from '../helpers/run-build.ts';
import type { Setting } from './host.ts';
import { OLD_ADDRESSES } from './old-addresses.ts';

/**
 * Builds the tests' own edition for an address with or without a path, with more old addresses.
 * @param folder a new one.
 * @throws with what the build prints if it fails.
 */
export async function siteForHosts(
	folder: string,
	base: string,
): Promise<Pick<Setting, 'root' | 'base' | 'site'>> {
	const [root, content] = [join(folder, 'root'), join(folder, 'content')];
	cpSync(EDITION, content, { recursive: true });
	const facts = join(content, SITE_FILE);
	const text = readFileSync(facts, 'utf8').replace(site.url, site.url + base);
	writeFileSync(facts, `${text}hosts: [nginx, caddy, apache]\n`);
	appendFileSync(join(content, 'redirects.yaml'), OLD_ADDRESSES);
	const out = join(root, base);
	mkdirSync(dirname(out), { recursive: true });
	const { status, output } = await runBuild({ CONTENT_DIR: content, OUT_DIR: out });
	if (status !== 0) throw new Error(output);
	return { root, base, site: out };
}
