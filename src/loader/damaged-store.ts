import { rmSync } from 'node:fs';

/** Something that is kept in a store is not as it was written. */
export class DamagedStore extends Error {
	/** Errors that come from another thread have lost their class, and kept this. */
	readonly code = 'DAMAGED_STORE';

	/** @param what is damaged: “nothing is kept of articles/letter”. */
	constructor(what: string) {
		super(
			`The store is damaged (${what}); delete node_modules/.cache/broadsheet, and run it again.`,
		);
	}
}

/** Results of SQLite that say so of its file (sqlite.org/rescode.html): ERROR, CORRUPT, FORMAT, NOTADB. */
const DAMAGES = new Set([1, 11, 24, 26]);

/** Whether an error, or what caused it, is that a store is damaged. */
export function isDamage(error: unknown): boolean {
	const {
		code,
		errcode = 0,
		cause,
	} = error as {
		code?: string;
		errcode?: number;
		cause?: unknown;
	};
	if (code === 'DAMAGED_STORE') return true;
	// The lowest eight bits are the result, those above them tell more of it.
	if (code === 'ERR_SQLITE_ERROR' && DAMAGES.has(errcode & 0xff)) return true;
	return cause instanceof Error && isDamage(cause);
}

/** Removes the file of a store, and those that SQLite has beside it. */
export function removeStore(file: string): void {
	for (const each of [file, `${file}-wal`, `${file}-shm`])
		rmSync(each, { recursive: true, force: true });
}

/**
 * Does something with a store, and once more with a new one if it turns out to be damaged: all that
 * is kept in it can be found out anew.
 * @param onDamage told of the file.
 */
export async function withWholeStore<Result>(
	file: string,
	onDamage: (file: string) => void,
	act: () => Promise<Result>,
): Promise<Result> {
	try {
		return await act();
	} catch (error) {
		if (!isDamage(error)) throw error;
		onDamage(file);
		removeStore(file);
		return act();
	}
}
