/**
 * What the loader tells the build's last check. The two run in separate module graphs of one
 * process, so they meet in a file of Astro's cache folder.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PartialDate } from '../domain/partial-date.ts';
import type { StoryCounts } from './loaded-edition.ts';

/** The story files of an edition and the ids of those that must have a page. */
export interface StoryLedger {
	counts: StoryCounts;
	ids: string[];
	/** When the next scheduled story is due, if one is. */
	due?: PartialDate | undefined;
}

const ledgerPath = (cacheDir: URL) => fileURLToPath(new URL('story-ledger.json', cacheDir));

export const writeLedger = (cacheDir: URL, ledger: StoryLedger) =>
	writeFileSync(ledgerPath(cacheDir), JSON.stringify(ledger));

/** @throws if the loader has not run, since then nothing is known of the stories. */
export function readLedger(cacheDir: URL): StoryLedger {
	try {
		return JSON.parse(readFileSync(ledgerPath(cacheDir), 'utf8')) as StoryLedger;
	} catch (cause) {
		throw new Error('The stories were not read, so this build knows none. Run it again.', {
			cause,
		});
	}
}
