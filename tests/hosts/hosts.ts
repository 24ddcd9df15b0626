import { findProgram } from '../helpers/find-program.ts';
import { apache } from './apache.ts';
import { caddy } from './caddy.ts';
import type { Host } from './host.ts';
import { nginx } from './nginx.ts';

/** The web servers that are tried. */
export const HOSTS: readonly Host[] = [nginx, caddy, apache];

/** Paths that a site stands at, without a slash at the end: the root, and one that has to be escaped. */
export const BASES = ['', '/ed/paper.2'] as const;

/**
 * Path of a host's program; it is installed where it is missing and one is root on a Debian.
 * @throws if it is still missing.
 */
export function programOf({ program }: Host): string {
	const found = findProgram(program);
	if (!found) throw new Error(`${program} is needed: on Debian \`apt-get install ${program}\`.`);
	return found;
}
