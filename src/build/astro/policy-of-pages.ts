import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headerPolicy } from '../../domain/security/security-policy.ts';

const STATED = /<meta http-equiv="content-security-policy" content="([^"]*)"/;

/** The security policy of pages together, as a header, from what each of them states. */
export function policyOfPages(folder: string, paths: string[]): string {
	const stated = paths
		.filter((path) => path.endsWith('.html'))
		.flatMap((path) => STATED.exec(readFileSync(join(folder, path), 'utf8'))?.[1] ?? []);
	return headerPolicy(new Set(stated));
}
