import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apacheConfiguration } from '../domain/security/hosts/apache.ts';
import { headersFile, LONGEST_LINE } from '../domain/security/hosts/headers-file.ts';
import { siteHeaders } from '../domain/security/site-headers.ts';
import { site } from '../site.ts';

/** Files in the root of a site by which hosts know what to send with its files. */
export const HOST_FILES = { _headers: headersFile, '.htaccess': apacheConfiguration };

/** What hosts are to send with the files of this site. @param policy of all its pages together. */
export const ownHeaders = (policy: string) => siteHeaders(policy, site.url.startsWith('https:'));

/** Writes these files, but for those that the public folder has brought along. */
export function writeHostFiles(folder: string, policy: string): void {
	for (const [name, written] of Object.entries(HOST_FILES)) {
		const file = join(folder, name);
		if (!existsSync(file)) writeFileSync(file, written(ownHeaders(policy)));
	}
}

/** What is wrong with the headers of this site for some hosts, as a sentence; undefined if nothing is. */
export function headersTooLong(policy: string): string | undefined {
	const lines = headersFile(ownHeaders(policy)).split('\n');
	const longest = Math.max(...lines.map(({ length }) => length));
	if (longest <= LONGEST_LINE) return undefined;
	return `A line of _headers has ${longest} characters, and Cloudflare Pages reads no more than ${LONGEST_LINE}. Let kinds of pages share their styles`;
}
