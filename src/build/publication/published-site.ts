import { existsSync } from 'node:fs';
import { countLabel } from '../../domain/text/labels.ts';
import { damageLine } from '../../loader/damage-line.ts';
import { outDir } from '../../paths.ts';
import type { Builder } from '../builder.ts';
import { isIntact, readRecord, type SiteRecord } from './site-record.ts';
import { verifySite } from './verify-site.ts';

/** Paths that are named where many are told of. */
const MOST_NAMED = 10;

/** The site in the output folder, as far as a build can go on from it. */
export interface PublishedSite {
	/** What is remembered of it, of damaged files nothing; undefined if it must be made from nothing. */
	record: SiteRecord | undefined;
	/** Whether every file of it is as it was left, and no other is there. */
	isWhole: boolean;
}

const NONE: PublishedSite = { record: undefined, isWhole: false };

/** A message that lists files, one on each line. */
export const filesLine = (what: string, paths: string[]): string =>
	[
		what,
		...paths.slice(0, MOST_NAMED),
		...(paths.length > MOST_NAMED ? [`and ${paths.length - MOST_NAMED} more`] : []),
	].join('\n  ');

function verified(record: SiteRecord, { say, warn }: Builder): PublishedSite {
	const { sound, damaged, strays } = verifySite(outDir, record);
	if (damaged.length > 0) {
		warn(filesLine('not as they were published, and now made anew:', damaged));
	}
	if (strays.length > 0) warn(filesLine('made by no build, and now removed:', strays));
	const isWhole = damaged.length + strays.length === 0;
	if (isWhole) {
		say(`Verified ${countLabel(sound.files.size, 'file', 'files')}: each is as it was published`);
	}
	return { record: sound, isWhole };
}

/** Finds out what a build can go on from, and tells what it cannot. */
export function publishedSite(builder: Builder): PublishedSite {
	const { warn, isVerifying } = builder;
	const record = readRecord(outDir, (file) => warn(damageLine(file)));
	if (record) {
		if (isVerifying) return verified(record, builder);
		return {
			record,
			isWhole: [...record.files].every(([path, file]) => isIntact(outDir, path, file)),
		};
	}
	if (existsSync(outDir)) {
		warn(`nothing is remembered of what is in ${outDir}; a site made from nothing takes its place`);
	}
	return NONE;
}
