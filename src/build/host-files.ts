import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { basePathOf } from '../domain/base-path.ts';
import { headersFile, LONGEST_LINE } from '../domain/hosting/headers-file.ts';
import { filesForHosts } from '../domain/hosting/host-files.ts';
import type { HostSettings } from '../domain/hosting/host-settings.ts';
import { type Look, shownLook } from '../domain/look/look.ts';
import { headerPolicy } from '../domain/security/security-policy.ts';
import { siteHeaders } from '../domain/security/site-headers.ts';
import { workDir } from '../paths.ts';
import { policyWith } from '../policy-sources.ts';
import { site } from '../site.ts';
import type { PageModules } from './program.ts';

/** Addresses of old, of which hosts are told. */
export type OldAddresses = Pick<HostSettings, 'redirects' | 'gone'>;

/** What hosts are to send with the files of this site. @param policy of all its pages together. */
const ownHeaders = (policy: string) =>
	siteHeaders(policy, site.url.startsWith('https:'), basePathOf(site.url));

/** The security policy of all pages together, as a header. */
export const policyOf = ({ writtenOut }: Pick<PageModules, 'writtenOut'>, look: Look): string =>
	headerPolicy(writtenOut.map((hashes) => policyWith(hashes, shownLook(look).styles)));

/**
 * Writes what hosts want to have in a site, but for what the public folder has brought along.
 * @param assets folder with what the public folder holds.
 */
export function writeHostFiles(
	folder: string,
	assets: string,
	policy: string,
	old: OldAddresses,
): void {
	mkdirSync(folder, { recursive: true });
	const settings = {
		...{ siteUrl: site.url, base: basePathOf(site.url), headers: ownHeaders(policy) },
		redirects: old.redirects,
		gone: old.gone,
	};
	for (const [path, text] of filesForHosts(settings, site.hosts)) {
		if (existsSync(join(assets, path))) continue;
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
}

/** Folder of these files, for the pages and assets of a program. */
export function hostFiles(
	{ assets, modules }: { assets: string; modules: PageModules },
	{ look, old }: { look: Look; old: OldAddresses },
): string {
	const folder = join(workDir, 'hosts');
	rmSync(folder, { recursive: true, force: true });
	writeHostFiles(folder, assets, policyOf(modules, look), old);
	return folder;
}

/** What is wrong with the headers of this site for some hosts, as a sentence; undefined if nothing is. */
export function headersTooLong(policy: string): string | undefined {
	const lines = headersFile(ownHeaders(policy)).split('\n');
	const longest = Math.max(...lines.map(({ length }) => length));
	if (longest <= LONGEST_LINE) return undefined;
	return `A line of _headers has ${longest} characters, and Cloudflare Pages reads no more than ${LONGEST_LINE}. Let kinds of pages share their styles`;
}
