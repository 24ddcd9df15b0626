import { relative } from 'node:path';
import { REST } from '../domain/pages/years.ts';
import { rememberAddresses } from '../loader/addresses-file.ts';
import type { LoadedEdition } from '../loader/loaded-edition.ts';
import { contentDir } from '../paths.ts';
import { askedParts, type Builder } from './builder.ts';

/** Has the content folder remember what is published; warns if it cannot be written to. */
export function keepAddresses(
	{ addresses }: Pick<LoadedEdition, 'addresses'>,
	{ warn }: Pick<Builder, 'warn'>,
): void {
	// Of a site that is built in parts, one remembers for all.
	if (!askedParts()(REST)) return;
	try {
		rememberAddresses(contentDir, addresses);
	} catch (error) {
		warn(
			`${relative('.', contentDir)} cannot be written to, so the addresses of this build are not remembered: ${(error as Error).message}`,
		);
	}
}
