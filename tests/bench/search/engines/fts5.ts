import { DatabaseSync } from 'node:sqlite';
import type { SearchDocument } from '../../../../src/domain/search/document.ts';
import type { Ask } from './engine.ts';

const TABLE = "CREATE VIRTUAL TABLE stories USING fts5(headline, text, tokenize = 'porter')";
const BEST = 'SELECT rowid FROM stories WHERE stories MATCH ? ORDER BY rank LIMIT ?';

/** Words and quoted phrases of a query, as FTS5 takes them. */
const termsOf = (query: string) =>
	(query.match(/"[^"]*"|[^\s"]+/g) ?? [])
		.filter((term) => /[\p{L}\p{N}]/u.test(term))
		.map((term) => `"${term.replaceAll('"', '')}"`);

/**
 * FTS5 of SQLite, stemmed, in the order of its BM25: the stories with all words first, then those
 * with any.
 */
export function fts5(documents: SearchDocument[]): Ask {
	const database = new DatabaseSync(':memory:');
	database.exec(`${TABLE}; BEGIN`);
	const insert = database.prepare('INSERT INTO stories (rowid, headline, text) VALUES (?, ?, ?)');
	documents.forEach(({ headline, text }, row) => {
		insert.run(row, headline, text);
	});
	database.exec('COMMIT');
	const best = database.prepare(BEST);
	return async (query, most) => {
		const terms = termsOf(query);
		if (terms.length === 0) return { urls: [] };
		const rows = ['AND', 'OR'].flatMap((join) => best.all(terms.join(` ${join} `), most));
		const urls = rows.map(({ rowid }) => documents[rowid as number]?.url ?? '');
		return { urls: [...new Set(urls)].slice(0, most) };
	};
}
