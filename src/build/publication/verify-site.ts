import { join } from 'node:path';
import { digestOfFile } from '../../loader/digest.ts';
import { filesInside } from '../../loader/files-inside.ts';
import { type SiteRecord, stateOf } from './site-record.ts';

/** What is found of a published site where each of its files is read. */
export interface VerifiedSite {
	/** What is remembered of the files that are as they were published. */
	sound: SiteRecord;
	/** Paths of those that are not, or are gone. */
	damaged: string[];
	/** Paths of files that no build has made. */
	strays: string[];
}

/** The paths of files in a site that no build has made. */
export const straysIn = (outDir: string, { files }: SiteRecord): string[] =>
	filesInside(outDir).filter((path) => !files.has(path));

/** Reads every file of a published site. */
export function verifySite(outDir: string, { id, files }: SiteRecord): VerifiedSite {
	const isSound = (path: string, digest: string) => {
		const file = join(outDir, path);
		try {
			return stateOf(file) !== undefined && digestOfFile(file) === digest;
		} catch {
			// What cannot be read cannot be served.
			return false;
		}
	};
	const sound = new Map([...files].filter(([path, { digest }]) => isSound(path, digest)));
	return {
		sound: { id, files: sound },
		damaged: [...files.keys()].filter((path) => !sound.has(path)),
		strays: straysIn(outDir, { id, files }),
	};
}
