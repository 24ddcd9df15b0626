/**
 * Collections of content beside the edition. While it compiles, Astro writes a file for each that has a
 * schema, and leaves those of collections that are gone; the edition has none.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, resolve } from 'node:path';

const FOLDER = resolve('.astro', 'collections');
const ENDING = '.schema.json';

/** Forgets what earlier runs of Astro have left. */
export const forgetCollections = (): void => rmSync(FOLDER, { recursive: true, force: true });

/** Names of the collections that Astro has found. */
export const otherCollections = (): string[] =>
	existsSync(FOLDER)
		? readdirSync(FOLDER)
				.filter((name) => name.endsWith(ENDING))
				.map((name) => basename(name, ENDING))
		: [];
