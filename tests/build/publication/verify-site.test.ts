import { rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { straysIn, verifySite } from '../../../src/build/publication/verify-site.ts';
import { digestOfFile } from '../../../src/loader/digest.ts';
import { aContentFolder, writeFiles } from '../../helpers/content-folder.ts';

const FILES = { 'index.html': 'front', 'a/index.html': 'story', 'a/b.css': 'css' };

function aSite() {
	const site = aContentFolder(FILES);
	const files = new Map(
		Object.keys(FILES).map((path) => {
			const { size, mtimeMs } = statSync(join(site, path));
			return [path, { size, mtimeMs, digest: digestOfFile(join(site, path)) }];
		}),
	);
	return { site, record: { id: 'site', files } };
}

test('of a site that is as it was published nothing is told', () => {
	const { site, record } = aSite();
	expect(verifySite(site, record)).toEqual({ sound: record, damaged: [], strays: [] });
});

test('a file that was changed is found, even if neither its size nor its time was', () => {
	const { site, record } = aSite();
	const path = join(site, 'a/b.css');
	const { atime, mtime } = statSync(path);
	writeFileSync(path, 'CSS');
	utimesSync(path, atime, mtime);
	const { damaged, sound } = verifySite(site, record);
	expect(damaged).toEqual(['a/b.css']);
	expect([...sound.files.keys()]).toEqual(['index.html', 'a/index.html']);
});

test('a file that is gone, and one for which another stands in, are found', () => {
	const { site, record } = aSite();
	rmSync(join(site, 'index.html'));
	rmSync(join(site, 'a/index.html'));
	writeFiles(site, { elsewhere: 'story' });
	symlinkSync(join(site, 'elsewhere'), join(site, 'a/index.html'));
	expect(verifySite(site, record)).toMatchObject({
		damaged: ['index.html', 'a/index.html'],
		strays: ['elsewhere'],
	});
});

test('files that no build has made are found, hidden ones too', () => {
	const { site, record } = aSite();
	writeFiles(site, { CNAME: 'paper.example', 'a/.well-known/x': '' });
	expect(straysIn(site, record).sort()).toEqual(['CNAME', 'a/.well-known/x']);
});
