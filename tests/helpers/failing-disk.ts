import { DISK, type Disk } from '../../src/build/publication/disk.ts';

/** What ends a step in a test of what comes of it. */
export class Ended extends Error {}

/** A call to a disk: what it did, and to which paths. */
export interface Call {
	name: keyof Disk;
	paths: string[];
}

/**
 * A disk that tells of each call, and ends before one of them, as a process that is killed does.
 * @param end number of the call that is not made; undefined if all are.
 * @param without calls that this disk does not have.
 */
export function aDisk({ end, canExchange = true }: { end?: number; canExchange?: boolean } = {}) {
	const calls: Call[] = [];
	const told = <Name extends keyof Disk>(name: Name) =>
		((...paths: string[]) => {
			if (calls.length === end) throw new Ended(`${name} ${paths.join(' ')}`);
			calls.push({ name, paths });
			if (name === 'exchange' && !canExchange) return false;
			return (DISK[name] as (...paths: string[]) => unknown)(...paths);
		}) as Disk[Name];
	const names = Object.keys(DISK) as (keyof Disk)[];
	const disk = Object.fromEntries(names.map((name) => [name, told(name)])) as unknown as Disk;
	return { disk, calls };
}
