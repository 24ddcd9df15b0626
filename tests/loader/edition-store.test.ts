import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { DamagedStore } from '../../src/loader/damaged-store.ts';
import { EditionStore, storedBodies } from '../../src/loader/edition-store.ts';
import { aFolder } from '../helpers/content-folder.ts';

const open = (file: string, code = 'code') => EditionStore.open<string>(file, code);
const row = (id: string, words = id) => ({
	path: `articles/${id}.md`,
	digest: `d-${words}`,
	reading: words,
	html: `<p>${words}</p>`,
	text: words,
});

/** A store of two stories, closed. */
function aFilledStore(): string {
	const file = join(aFolder(), 'new', 'store.sqlite');
	const store = open(file);
	store.keep([row('a'), row('b')]);
	store.close();
	return file;
}

test('what was kept is there when the store is opened again', () => {
	const store = open(aFilledStore());
	expect([...store.all().values()]).toEqual([
		{ path: 'articles/a.md', digest: 'd-a', reading: 'a' },
		{ path: 'articles/b.md', digest: 'd-b', reading: 'b' },
	]);
	expect(store.body('articles/b')).toEqual({ html: '<p>b</p>', text: 'b' });
});

test.each([
	['articles/2022/ferry/index.md', 'articles/2022/ferry'],
	['articles/cafe\u0301.md', 'articles/caf\u00e9'],
])('the text of %j is found by the id %j', (path, id) => {
	const store = open(aFilledStore());
	store.keep([{ ...row('a'), path }]);
	expect(store.body(id).text).toBe('a');
});

test('a file that is kept again takes the place of what was kept of it', () => {
	const store = open(aFilledStore());
	store.keep([row('a', 'other')]);
	expect(store.all().get('articles/a.md')?.digest).toBe('d-other');
	expect(store.body('articles/a').text).toBe('other');
	expect(store.all().size).toBe(2);
});

test('a file that is forgotten is gone with its text', () => {
	const store = open(aFilledStore());
	store.forget(['articles/a.md']);
	expect([...store.all().keys()]).toEqual(['articles/b.md']);
	expect(() => store.body('articles/a')).toThrow('nothing is kept of articles/a');
});

test('what other code found out is forgotten', () => {
	const file = aFilledStore();
	expect(open(file, 'other code').all().size).toBe(0);
	expect(open(file, 'other code').all().size).toBe(0);
});

test('of files that are kept together, either all are or none', () => {
	const store = open(aFilledStore());
	const broken = { ...row('d'), html: undefined as never };
	expect(() => store.keep([row('c'), broken])).toThrow();
	expect(store.all().size).toBe(2);
});

test.each([0, 100, 5000])('a store cut to %i bytes is one in which nothing is kept', (length) => {
	const file = aFilledStore();
	truncateSync(file, length);
	const damaged: string[] = [];
	const store = EditionStore.open(file, 'code', (path) => damaged.push(path));
	store.keep([row('c')]);
	expect([...store.all().keys()]).toEqual(['articles/c.md']);
	// A file without a byte is a new one to SQLite.
	expect(damaged).toEqual(length > 0 ? [file] : []);
});

/** Writes into a store as no program of ours does. */
function change(file: string, sql: string): void {
	const database = new DatabaseSync(file);
	database.exec(sql);
	database.close();
}

test.each([
	"UPDATE files SET reading = '\"other\"' WHERE path = 'articles/b.md'",
	"UPDATE files SET digest = 'd-other'",
	"UPDATE files SET path = 'articles/c.md' WHERE path = 'articles/b.md'",
])('what was found out of a file and was changed since is no longer believed: %s', (sql) => {
	const file = aFilledStore();
	change(file, sql);
	expect(() => open(file).all()).toThrow(DamagedStore);
});

test.each([
	"UPDATE bodies SET html = '<p>poison</p>'",
	"UPDATE bodies SET text = 'poison'",
	"UPDATE bodies SET html = 'aa', text = ''",
	"UPDATE bodies SET id = CASE id WHEN 'articles/a' THEN 'articles/b' ELSE 'articles/a' END",
	'DELETE FROM bodies',
])('a text that was changed since it was kept is no longer believed: %s', (sql) => {
	const file = aFilledStore();
	change(file, sql);
	expect(() => open(file).body('articles/a')).toThrow(DamagedStore);
	expect(() => storedBodies(file).bodyOf('a')).toThrow(DamagedStore);
});

test('a file of something else makes way for a store', () => {
	const file = join(aFolder(), 'store.sqlite');
	writeFileSync(file, 'What is this? '.repeat(999));
	open(file).keep([row('a')]);
	expect(existsSync(file)).toBe(true);
	expect(readFileSync(file, 'latin1')).toMatch(/^SQLite format 3/);
});

test('another thread reads the texts of stories by their ids', () => {
	const { bodyOf } = storedBodies(aFilledStore());
	expect(bodyOf('a')).toEqual({ html: '<p>a</p>', text: 'a' });
	expect(() => bodyOf('none')).toThrow('nothing is kept of articles/none');
});
