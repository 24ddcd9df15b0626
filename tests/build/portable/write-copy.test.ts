import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COPY_MARK, writeCopy } from '../../../src/build/portable/write-copy.ts';
import { aFolder, writeFiles } from '../../helpers/content-folder.ts';
import { filesIn } from '../../helpers/pages.ts';

const URL = 'https://p.example';

/** A folder with a small site in it. */
function aSite(files: Record<string, string | Uint8Array> = {}): {
	folder: string;
	from: string;
	to: string;
} {
	const folder = aFolder();
	const from = join(folder, 'site');
	writeFiles(from, {
		'index.html': '<a href="/a/">A</a><script type="module" src="/_astro/tools.js"></script>',
		'a/index.html': '<a href="/">Front</a>',
		'own.css': 'a{background:url(/a.bin)}',
		'a.bin': Uint8Array.of(0, 255, 128),
		'_astro/tools.js': 'const a=1;',
		'_astro/unused.js': 'const b=1;',
		...files,
	});
	return { folder, from, to: join(folder, 'copy') };
}
const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

test('a copy has pages and sheets with relative addresses, scripts that pages run, and other files as they are', () => {
	const { from, to } = aSite();
	expect(writeCopy(from, to, URL)).toEqual({ pages: 2, lostScripts: [] });
	expect(filesIn(to).sort()).toEqual(
		['_astro/tools.js', 'a.bin', 'a/index.html', 'index.html', 'own.css', COPY_MARK].sort(),
	);
	expect(read(to, 'index.html')).toBe(
		'<a href="./a/index.html">A</a><script defer src="./_astro/tools.js"></script>',
	);
	expect(read(to, 'own.css')).toBe('a{background:url("./a.bin")}');
	expect(read(to, '_astro/tools.js')).toContain('(()=>{');
	expect([...readFileSync(join(to, 'a.bin'))]).toEqual([0, 255, 128]);
});

test('a module that needs other files is left out, and told', () => {
	const { from, to } = aSite({
		'b/index.html':
			'<script type="module" src="/own/b.js"></script><script type="module" src="https://c.example/c.js"></script><script type="module">import"/own/b.js"</script>',
		'own/b.js': 'import"./c.js"',
		'own/c.js': 'const c=1;',
	});
	expect(writeCopy(from, to, URL).lostScripts).toEqual([
		'own/b.js',
		'https://c.example/c.js',
		'one that is written out in b/index.html',
	]);
	expect(read(to, 'b/index.html')).toBe('');
});

test('a module that is a file of public/ is a script in its place', () => {
	const { from, to } = aSite({
		'b/index.html': '<script type="module" src="/z.js"></script>',
		'z.js': 'const c=1;',
	});
	writeCopy(from, to, URL);
	expect(read(to, 'z.js')).toContain('(()=>{');
});

test('what only a server has a use for is left behind', () => {
	const lost = [
		'_headers',
		'.htaccess',
		'404.html',
		'sw.js',
		'search-index/a.json',
		'saved/index.html',
	];
	const { from, to } = aSite(Object.fromEntries(lost.map((path) => [path, '<p>'])));
	writeCopy(from, to, URL);
	expect(lost.filter((path) => existsSync(join(to, path)))).toEqual([]);
});

test('a copy replaces the last one whole, and nothing is left beside it', () => {
	const { folder, from, to } = aSite();
	writeFiles(to, { 'gone/index.html': 'old', [COPY_MARK]: '{}' });
	writeCopy(from, to, URL);
	expect(existsSync(join(to, 'gone'))).toBe(false);
	expect(filesIn(folder).filter((path) => !/^(site|copy)\//.test(path))).toEqual([]);
});

test('the last good copy stays if another cannot be made, and nothing is left beside it', () => {
	const { folder, from, to } = aSite({ 'search/index.html': '<p>No search</p>' });
	writeFiles(to, { 'index.html': 'old', [COPY_MARK]: '{}' });
	expect(() => writeCopy(from, to, URL)).toThrow(/search\/index\.html/);
	expect(read(to, 'index.html')).toBe('old');
	expect(filesIn(folder).filter((path) => !/^(site|copy)\//.test(path))).toEqual([]);
});

test('a copy is the same byte for byte whatever stood in its place', () => {
	const { from, to, folder } = aSite({ 'b/index.html': `<style>${'a{}'.repeat(500)}</style>` });
	const other = join(folder, 'other');
	writeCopy(from, to, URL);
	writeCopy(from, other, URL);
	writeCopy(from, to, URL);
	expect(filesIn(to)).toEqual(filesIn(other));
	for (const path of filesIn(to)) expect(read(to, path)).toBe(read(other, path));
});
