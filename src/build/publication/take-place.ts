import { mkdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DISK, type Disk } from './disk.ts';

/** Hidden folders beside a site: the next one while it is made, the one before, and one for an instant; and the lock of whoever builds it. */
export const besideSite = (site: string) => {
	const named = (what: string) => join(dirname(site), `.${basename(site)}-${what}`);
	return { next: named('next'), last: named('last'), aside: named('aside'), turn: named('turn') };
};

/**
 * Begins the next site.
 * @returns its folder, empty.
 * @throws if the disk does not let anything be put beside the site, before much is done.
 */
export function beginNext(site: string): string {
	const { next } = besideSite(site);
	mkdirSync(dirname(site), { recursive: true });
	rmSync(next, { recursive: true, force: true });
	mkdirSync(next);
	return next;
}

/**
 * Puts the next site in the place of the one that is published, in one step where the disk has one:
 * who opens its path has the old site or the new one. The old one stays beside it until the next
 * publication, for whoever is still reading or copying it.
 *
 * A loss of power leaves one or the other too: all of the next site is on the disk before it takes
 * its place, and that it has is on the disk before this returns.
 * @throws what the file system does; the published site is then as it was.
 */
export function takePlace(site: string, disk: Disk = DISK): void {
	const { next, last } = besideSite(site);
	disk.flush(next);
	disk.remove(last);
	if (!disk.exists(site)) disk.rename(next, site);
	else if (disk.exchange(next, site)) disk.rename(next, last);
	else replace(site, disk);
	disk.flushNames(dirname(site));
}

/** In two steps, between which there is no site: if a build is killed then, the next puts it back. */
function replace(site: string, disk: Disk): void {
	const { next, last, aside } = besideSite(site);
	disk.rename(site, aside);
	try {
		disk.rename(next, site);
	} catch (error) {
		disk.rename(aside, site);
		throw error;
	}
	disk.rename(aside, last);
}

/** Clears up after a build that was killed: a site that was put aside comes back, half of one goes. */
export function clearNext(site: string, disk: Disk = DISK): void {
	const { next, aside } = besideSite(site);
	if (!disk.exists(site) && disk.exists(aside)) disk.rename(aside, site);
	for (const left of [next, aside]) disk.remove(left);
}
