import { type lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Problem } from '../domain/content/problem.ts';
import { shownPath } from './shown-path.ts';

/** What tells kinds of files apart. */
type Kinds = Pick<
	ReturnType<typeof lstatSync> & {},
	'isFIFO' | 'isSocket' | 'isBlockDevice' | 'isCharacterDevice'
>;

/**
 * What keeps an entry of a folder from being opened, as the end of a sentence; undefined if nothing
 * does. To open a pipe waits for whoever writes into it, and a device may do anything.
 */
export function wrongKind(entry: Kinds): string | undefined {
	const isDevice = entry.isBlockDevice() || entry.isCharacterDevice();
	const kind = entry.isFIFO()
		? 'a named pipe'
		: entry.isSocket()
			? 'a socket'
			: isDevice
				? 'a device'
				: undefined;
	return kind && `is ${kind} and no file; remove it`;
}

/** Whether a path is below a folder, or the folder itself. */
export const isBelow = (folder: string, path: string): boolean =>
	!/^\.\.(?:[/\\]|$)/.test(relative(folder, path));

/** What of a folder that is served untouched cannot be copied. */
export function wrongInServed(folder: string): Problem[] {
	if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) return wrongInServed(path);
		const message = entry.isSymbolicLink() ? wrongInLink(path) : wrongKind(entry);
		return message ? [{ file: shownPath(path), message }] : [];
	});
}

function wrongInLink(path: string): string | undefined {
	// A link in a circle has no target either.
	let target: string;
	try {
		target = realpathSync(path);
	} catch {
		return 'is a link that leads nowhere; remove it or mend it';
	}
	if (isBelow(target, realpathSync(dirname(path)))) {
		return 'is a link to a folder it is in itself; remove it';
	}
	return wrongKind(statSync(target));
}
