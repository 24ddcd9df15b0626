import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** SQLITE_BUSY (sqlite.org/rescode.html): another process has the lock. */
const BUSY = 5;
/** Milliseconds to wait for another build: about 24 days, the most SQLite takes. */
const LONGEST_WAIT = 2 ** 31 - 1;

/** The locks this process has; kept, since a database that nothing refers to is closed. */
const held: DatabaseSync[] = [];

/**
 * Waits until no other process has the turn that `file` stands for, then takes it until this
 * process ends. The lock is the one that SQLite has of the operating system: nothing has to clear
 * it after a process that was killed, and two can never have it.
 */
export function takeTurn(file: string, onWait: () => void): void {
	mkdirSync(dirname(file), { recursive: true });
	const lock = new DatabaseSync(file, { timeout: 0 });
	held.push(lock);
	try {
		lock.exec('BEGIN EXCLUSIVE');
	} catch (error) {
		if ((error as { errcode?: number }).errcode !== BUSY) throw error;
		onWait();
		lock.exec(`PRAGMA busy_timeout = ${LONGEST_WAIT}`);
		lock.exec('BEGIN EXCLUSIVE');
	}
}
