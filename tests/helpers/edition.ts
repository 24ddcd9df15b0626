import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The edition that belongs to the tests: a page of every kind, and every field. */
export const EDITION = resolve('tests/fixtures/edition');
/** Its facts about its newspaper, for other editions that need some. */
export const FACTS = { 'site.yaml': readFileSync(resolve(EDITION, 'site.yaml'), 'utf8') };
/** Limits by which nearly every list of it is divided, as those of a large archive are. */
export const SMALL_LIMITS = { listLimit: 3, latestLimit: 2, nameLimit: 4 };
