import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apacheConfiguration } from '../domain/hosts/apache.ts';
import { headersFile } from '../domain/hosts/headers-file.ts';
import { siteHeaders } from '../domain/site-headers.ts';
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
