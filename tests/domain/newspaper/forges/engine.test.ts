import { expect, test } from 'vitest';
import { openAddress } from '../../../../src/domain/newspaper/forges/engine.ts';

test.each([
	['https://github.com/a/b.git', 'https://github.com/a/b.git'],
	['http://Codeberg.org/a/b/', 'https://codeberg.org/a/b'],
	['https://me:secret@gitlab.com/a/b/c.git', 'https://gitlab.com/a/b/c.git'],
	['git@github.com:a/b.git', 'https://github.com/a/b.git'],
	['ssh://git@codeberg.org/a/b.git', 'https://codeberg.org/a/b.git'],
	['ssh://git@forge.example.org:2222/a/b.git', 'https://forge.example.org/a/b.git'],
	['git://git.example.org/b', 'https://git.example.org/b'],
])('anybody gets %s from %s', (remote, wanted) => {
	expect(openAddress(remote)).toBe(wanted);
});

test.each([
	'',
	'/srv/engine.git',
	'../engine',
	'file:///srv/engine',
	'C:\\engine',
	'https://localhost/a',
])('%j is nowhere that others can get it from', (remote) => {
	expect(openAddress(remote)).toBeUndefined();
});
