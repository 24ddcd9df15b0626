import { relative } from 'node:path';

/** A path as a person would type it. */
export const shownPath = (path: string): string => {
	const fromHere = relative(process.cwd(), path);
	return fromHere.startsWith('..') ? path : fromHere;
};
