import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeRedirects } from '../../src/build/write-redirects.ts';
import { aFolder } from '../helpers/content-folder.ts';
import { filesIn } from '../helpers/pages.ts';

const SITE = { url: 'https://paper.example', language: 'en' };
const redirect = (from: string, title = 'New') => ({ from, to: '/new/', title });

test('a folder has a page at each old address, and none that is not wanted any more', () => {
	const folder = join(aFolder(), 'redirects');
	writeRedirects(folder, [redirect('/a/b/'), redirect('/c.html')], SITE);
	expect(filesIn(folder).sort()).toEqual(['a/b/index.html', 'c.html']);
	writeRedirects(folder, [redirect('/c.html')], SITE);
	expect(filesIn(folder)).toEqual(['c.html']);
	writeRedirects(folder, [redirect('/c.html/d/')], SITE);
	expect(filesIn(folder)).toEqual(['c.html/d/index.html']);
	writeRedirects(folder, [redirect('/c.html')], SITE);
	expect(filesIn(folder)).toEqual(['c.html']);
});

test('the folder is there for a site without any', () => {
	const folder = join(aFolder(), 'redirects');
	writeRedirects(folder, [], SITE);
	expect(existsSync(folder)).toBe(true);
});

test('a page is written again only if it is another, and then in a file of its own', () => {
	const folder = aFolder();
	const file = join(folder, 'c.html');
	const write = (title: string) => {
		writeRedirects(folder, [redirect('/c.html', title)], SITE);
		return statSync(file).ino;
	};
	const first = write('New');
	expect(write('New')).toBe(first);
	write('Newer');
	expect(readFileSync(file, 'utf8')).toContain('<title>Newer</title>');
});
