import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { basePathOf } from '../domain/base-path.ts';
import { headersFile, LONGEST_LINE } from '../domain/hosting/headers-file.ts';
import { filesForHosts } from '../domain/hosting/host-files.ts';
import type { OldAddresses } from '../domain/hosting/host-settings.ts';
import { type Look, shownLook } from '../domain/look/look.ts';
import { languageEditions } from '../domain/newspaper/language-editions.ts';
import { belowFolder } from '../domain/redirects/below-folder.ts';
import { headerPolicy, withoutStyleHashes } from '../domain/security/security-policy.ts';
import { siteHeaders } from '../domain/security/site-headers.ts';
import { workDir } from '../paths.ts';
import { policyWith } from '../policy-sources.ts';
import { site } from '../site.ts';
import type { BuiltEdition } from './languages/other-editions.ts';
import type { PageModules } from './program.ts';

/** What hosts are told of a site, with the editions in other languages below it. */
export interface ToldToHosts extends OldAddresses {
	/** The security policies of the editions. */
	policies: string[];
}

/** What hosts are told of a site and of the editions in other languages below it. */
export function toldToHosts(own: OldAddresses, editions: BuiltEdition[]): ToldToHosts {
	const all = [own, ...editions.map(({ folder, old }) => belowFolder(folder, old))];
	return {
		redirects: all.flatMap(({ redirects }) => redirects),
		gone: all.flatMap(({ gone }) => gone),
		policies: editions.map(({ policy }) => policy),
	};
}

/** What hosts are to send with the files of this site. @param policy of all its pages together. */
const ownHeaders = (policy: string) =>
	siteHeaders(
		policy,
		site.url.startsWith('https:'),
		basePathOf(site.url),
		languageEditions(site).map(({ folder }) => folder),
	);

/** The security policy of all pages together, as a header. */
export const policyOf = ({ writtenOut }: Pick<PageModules, 'writtenOut'>, look: Look): string =>
	headerPolicy(writtenOut.map((hashes) => policyWith(hashes, shownLook(look).styles)));

/** The policy of a site and of the editions below it, as a header that every host reads. */
export function policyForHosts(own: string, editions: string[]): string {
	const policy = headerPolicy([own, ...editions]);
	// Each edition has styles of its own, in which the addresses of fonts are.
	return editions.length > 0 && headersTooLong(policy) ? withoutStyleHashes(policy) : policy;
}

/**
 * Writes what hosts want to have in a site, but for what the public folder has brought along.
 * @param assets folder with what the public folder holds.
 */
export function writeHostFiles(
	folder: string,
	assets: string,
	policy: string,
	{ policies, redirects, gone }: ToldToHosts,
): void {
	mkdirSync(folder, { recursive: true });
	const settings = {
		...{
			siteUrl: site.url,
			base: basePathOf(site.url),
			headers: ownHeaders(policyForHosts(policy, policies)),
		},
		redirects,
		gone,
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
	{ look, told }: { look: Look; told: ToldToHosts },
): string {
	const folder = join(workDir, 'hosts');
	rmSync(folder, { recursive: true, force: true });
	writeHostFiles(folder, assets, policyOf(modules, look), told);
	return folder;
}

/** What is wrong with the headers of this site for some hosts, as a sentence; undefined if nothing is. */
export function headersTooLong(policy: string): string | undefined {
	const lines = headersFile(ownHeaders(policy)).split('\n');
	const longest = Math.max(...lines.map(({ length }) => length));
	if (longest <= LONGEST_LINE) return undefined;
	return `A line of _headers has ${longest} characters, and Cloudflare Pages reads no more than ${LONGEST_LINE}. Let kinds of pages share their styles`;
}
