import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isCurrent } from '../../src/commands/is-current.ts';
import { newestChange } from '../../src/commands/newest-change.ts';
import { SITE_MARK, sourceMark, writeSiteMark } from '../../src/integrations/site-mark.ts';
import { aFolder, NOW, writeFiles } from '../helpers/content-folder.ts';

const COUNTS = { files: 1, drafts: 0, scheduled: 0, published: 1, pages: 1 };
const minutesAfterNow = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

/** A site built at {@link NOW} of a story and a line of code that are an hour older. */
function aBuiltSite(due?: string) {
	const folder = aFolder();
	const [content, code, site] = ['content', 'code', 'site'].map((name) => join(folder, name)) as [
		string,
		string,
		string,
	];
	writeFiles(folder, { 'content/a.md': 'a', 'code/a.ts': 'a', 'site/index.html': 'a' });
	writeSiteMark(site, { ...COUNTS, due, source: sourceMark(content) });
	const touch = (path: string, time: Date) => utimesSync(join(folder, path), time, time);
	for (const path of ['content/a.md', 'content', 'code/a.ts', 'code']) {
		touch(path, minutesAfterNow(-60));
	}
	touch(join('site', SITE_MARK), NOW);
	const isCurrentAt = (time: Date, of = content) => isCurrent(site, of, [code], time);
	return { folder, touch, isCurrentAt };
}

test('a site of which nothing has changed is current', () => {
	expect(aBuiltSite().isCurrentAt(minutesAfterNow(1))).toBe(true);
});

test('a folder that no build has made is not', () => {
	const folder = aFolder();
	expect(isCurrent(join(folder, 'site'), folder, [], NOW)).toBe(false);
});

test.each(['content/a.md', 'content', 'code/a.ts'])('a site older than %s is not', (path) => {
	const { touch, isCurrentAt } = aBuiltSite();
	touch(path, minutesAfterNow(1));
	expect(isCurrentAt(minutesAfterNow(2))).toBe(false);
});

test('a site of another content folder is not', () => {
	const { folder, isCurrentAt } = aBuiltSite();
	expect(isCurrentAt(NOW, join(folder, 'other'))).toBe(false);
});

test('a site is current until its next story is due', () => {
	const { isCurrentAt } = aBuiltSite('2026-11-23T12:30:00Z');
	expect(isCurrentAt(minutesAfterNow(29))).toBe(true);
	expect(isCurrentAt(minutesAfterNow(31))).toBe(false);
});

test('the newest change of a folder is that of its newest file, however deep', () => {
	const folder = aFolder();
	writeFiles(folder, { 'a/b/old.md': 'old', 'a/new.md': 'new' });
	const later = new Date(Date.now() + 60_000);
	utimesSync(join(folder, 'a/b/old.md'), later, later);
	expect(newestChange(folder)).toBe(later.getTime());
	expect(newestChange(join(folder, 'nothing'))).toBe(0);
});
