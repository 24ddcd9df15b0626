import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePathOf } from '../domain/base-path.ts';
import { type Look, shownLook } from '../domain/look/look.ts';
import { apacheConfiguration } from '../domain/security/hosts/apache.ts';
import { headersFile, LONGEST_LINE } from '../domain/security/hosts/headers-file.ts';
import { headerPolicy } from '../domain/security/security-policy.ts';
import { siteHeaders } from '../domain/security/site-headers.ts';
import { workDir } from '../paths.ts';
import { policyWith } from '../policy-sources.ts';
import { site } from '../site.ts';
import type { PageModules } from './program.ts';

/** Files in the root of a site by which hosts know what to send, and with what. */
export const HOST_FILES = {
	_headers: headersFile,
	'.htaccess': apacheConfiguration,
	// Without it GitHub Pages leaves out what begins with an underscore, where it serves a branch.
	'.nojekyll': () => '',
};

/** What hosts are to send with the files of this site. @param policy of all its pages together. */
export const ownHeaders = (policy: string) =>
	siteHeaders(policy, site.url.startsWith('https:'), basePathOf(site.url));

/** The security policy of all pages together, as a header. */
export const policyOf = ({ writtenOut }: Pick<PageModules, 'writtenOut'>, look: Look): string =>
	headerPolicy(writtenOut.map((hashes) => policyWith(hashes, shownLook(look).styles)));

/**
 * Writes these files, but for those that the public folder has brought along.
 * @param assets folder with what the public folder holds.
 */
export function writeHostFiles(folder: string, assets: string, policy: string): void {
	mkdirSync(folder, { recursive: true });
	for (const [name, written] of Object.entries(HOST_FILES)) {
		if (!existsSync(join(assets, name)))
			writeFileSync(join(folder, name), written(ownHeaders(policy), basePathOf(site.url)));
	}
}

/** Folder of these files, for the pages and assets of a program. */
export function hostFiles(
	{ assets, modules }: { assets: string; modules: PageModules },
	look: Look,
): string {
	const folder = join(workDir, 'hosts');
	rmSync(folder, { recursive: true, force: true });
	writeHostFiles(folder, assets, policyOf(modules, look));
	return folder;
}

/** What is wrong with the headers of this site for some hosts, as a sentence; undefined if nothing is. */
export function headersTooLong(policy: string): string | undefined {
	const lines = headersFile(ownHeaders(policy)).split('\n');
	const longest = Math.max(...lines.map(({ length }) => length));
	if (longest <= LONGEST_LINE) return undefined;
	return `A line of _headers has ${longest} characters, and Cloudflare Pages reads no more than ${LONGEST_LINE}. Let kinds of pages share their styles`;
}
