import { lstatSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { idOfPath } from '../domain/content/address.ts';
import type { Body, BodyOf } from '../domain/story/story.ts';
import { DamagedStore, isDamage, removeStore } from './damaged-store.ts';
import { digestOf } from './digest.ts';

/** What is kept of one content file. */
export interface KeptFile<Reading> {
	/** Path below the content folder. */
	path: string;
	/** Stands for its bytes. */
	digest: string;
	reading: Reading;
}

type FileRow = Record<'path' | 'digest' | 'reading' | 'seal', string>;

/** Milliseconds to wait for another process that writes. */
const LONGEST_WAIT = 60_000;

const TABLES = `
	CREATE TABLE IF NOT EXISTS code (version TEXT NOT NULL);
	CREATE TABLE IF NOT EXISTS files (path TEXT PRIMARY KEY, digest TEXT NOT NULL, reading TEXT NOT NULL, seal TEXT NOT NULL);
	CREATE TABLE IF NOT EXISTS bodies (path TEXT PRIMARY KEY, id TEXT NOT NULL, html TEXT NOT NULL, text TEXT NOT NULL, seal TEXT NOT NULL);
	CREATE INDEX IF NOT EXISTS body_ids ON bodies (id);
`;

const SELECT_BODY = 'SELECT html, text, seal FROM bodies WHERE id = ?';

/** Stands for all that a row holds, so that one that was changed is found out. */
const sealOf = (...columns: string[]) => digestOf(columns.join('\0'));

/**
 * What was found out about the content files of an edition, in one file of SQLite's: kept from
 * build to build, and the place where texts are while pages are made, so that memory never holds
 * all of them.
 */
export class EditionStore<Reading = unknown> {
	readonly #database: DatabaseSync;
	readonly #body: StatementSync;

	/**
	 * @param file where it is kept, or `:memory:`.
	 * @param code stands for the code that reads files; what other code found out is forgotten.
	 * @param onDamage told of a file that is damaged, and makes way for a new one.
	 * @throws what the file system does where the folder may not be written to.
	 */
	static open<Reading>(
		file: string,
		code: string,
		onDamage: (file: string) => void = () => {},
	): EditionStore<Reading> {
		if (file !== IN_MEMORY) mkdirSync(dirname(file), { recursive: true });
		if (file !== IN_MEMORY && lstatSync(file, { throwIfNoEntry: false })?.isFile() === false) {
			onDamage(file);
			removeStore(file);
		}
		try {
			return new EditionStore(file, code);
		} catch (error) {
			if (!isDamage(error) || file === IN_MEMORY) throw error;
			onDamage(file);
			removeStore(file);
			return new EditionStore(file, code);
		}
	}

	private constructor(file: string, code: string) {
		this.#database = new DatabaseSync(file, { timeout: LONGEST_WAIT });
		this.#database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; ${TABLES}`);
		const known = this.#database.prepare('SELECT version FROM code').get()?.version;
		if (known !== code) {
			// Other code may have had other columns.
			this.#database.exec(`DROP TABLE files; DROP TABLE bodies; DELETE FROM code; ${TABLES}`);
			this.#database.prepare('INSERT INTO code VALUES (?)').run(code);
		}
		this.#body = this.#database.prepare(SELECT_BODY);
	}

	/**
	 * Everything that is kept, by path.
	 * @throws {DamagedStore} if something is not as it was kept.
	 */
	all(): Map<string, KeptFile<Reading>> {
		const rows = this.#database.prepare('SELECT path, digest, reading, seal FROM files').iterate();
		const kept = new Map<string, KeptFile<Reading>>();
		for (const { path, digest, reading, seal } of rows as Iterable<FileRow>) {
			if (sealOf(path, digest, reading) !== seal)
				throw new DamagedStore(`what is kept of ${path} was changed`);
			kept.set(path, { path, digest, reading: JSON.parse(reading) as Reading });
		}
		return kept;
	}

	/** Keeps files, all or none of them. */
	keep(files: (KeptFile<Reading> & Body)[]): void {
		const file = this.#database.prepare('INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?)');
		const body = this.#database.prepare('INSERT OR REPLACE INTO bodies VALUES (?, ?, ?, ?, ?)');
		this.#together(() => {
			for (const { path, digest, reading, html, text } of files) {
				const [id, json] = [idOfPath(path), JSON.stringify(reading)];
				file.run(path, digest, json, sealOf(path, digest, json));
				body.run(path, id, html, text, sealOf(id, html, text));
			}
		});
	}

	/** Forgets files that are gone. */
	forget(paths: Iterable<string>): void {
		const file = this.#database.prepare('DELETE FROM files WHERE path = ?');
		const body = this.#database.prepare('DELETE FROM bodies WHERE path = ?');
		this.#together(() => {
			for (const path of paths) {
				file.run(path);
				body.run(path);
			}
		});
	}

	/**
	 * The text of the story or profile in a file.
	 * @param id id of what the file holds, below the content folder: `articles/2022/10/24/letter`.
	 * @throws {DamagedStore} if nothing is kept of it, or it is not as it was kept.
	 */
	body(id: string): Body {
		return bodyIn(this.#body, id);
	}

	/**
	 * The text that is kept under an id, if one is.
	 * @throws {DamagedStore} if it is not as it was kept.
	 */
	find(id: string): Body | undefined {
		return findBody(this.#body, id);
	}

	close(): void {
		this.#database.close();
	}

	#together(act: () => void): void {
		this.#database.exec('BEGIN');
		try {
			act();
			this.#database.exec('COMMIT');
		} catch (error) {
			this.#database.exec('ROLLBACK');
			throw error;
		}
	}
}

/** A store that is gone with its process. */
export const IN_MEMORY = ':memory:';

function findBody(statement: StatementSync, id: string): Body | undefined {
	const row = statement.get(id) as (Body & { seal: string }) | undefined;
	if (!row) return undefined;
	const { html, text, seal } = row;
	if (sealOf(id, html, text) !== seal) throw new DamagedStore(`what is kept of ${id} was changed`);
	return { html, text };
}

function bodyIn(statement: StatementSync, id: string): Body {
	const body = findBody(statement, id);
	if (!body) throw new DamagedStore(`nothing is kept of ${id}`);
	return body;
}

/** Id of a story's text among all texts. */
export const storyBodyId = (id: string): string => `articles/${id}`;

/** Reads texts of stories, and the paths of their files, from a store that another thread has written. */
export function storedBodies(file: string): { bodyOf: BodyOf; pathOf: (id: string) => string } {
	const database = new DatabaseSync(file, { readOnly: true });
	const body = database.prepare(SELECT_BODY);
	const path = database.prepare('SELECT path FROM bodies WHERE id = ?');
	return {
		bodyOf: (id) => bodyIn(body, storyBodyId(id)),
		pathOf: (id) => String(path.get(storyBodyId(id))?.path),
	};
}
