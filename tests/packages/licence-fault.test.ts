import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ALLOWED_LICENCES } from '../../src/packages/allowed-licences.ts';
import { licenceFault } from '../../src/packages/licence-fault.ts';
import { readLock } from '../../src/packages/lock-file.ts';

const packages = readLock(readFileSync('package-lock.json', 'utf8'));

const faultOf = (name: string, license?: string) =>
	licenceFault({ place: `node_modules/${name}`, name, version: '1.0.0', license });

test('every package that is installed has a licence that is allowed', () => {
	expect(packages.flatMap((each) => licenceFault(each) ?? [])).toEqual([]);
});

test.each([
	['a', 'MIT'],
	['a', '(MIT OR GPL-3.0-only)'],
	['a', '(MIT AND Zlib)'],
	['a', 'Apache-2.0 WITH LLVM-exception'],
	['lightningcss', 'MPL-2.0'],
	['lightningcss-linux-x64-gnu', 'MPL-2.0'],
	['@img/sharp-wasm32', 'Apache-2.0 AND LGPL-3.0-or-later AND MIT'],
])('%s may be under %s', (name, licence) => {
	expect(faultOf(name, licence)).toBeUndefined();
});

test.each([
	['a', 'GPL-3.0-only'],
	['a', 'MIT AND GPL-3.0-only'],
	['a', '(AGPL-3.0-only OR SSPL-1.0)'],
	['a', 'MPL-2.0'],
	['lightning', 'MPL-2.0'],
	['axe-core-of-others', 'MPL-2.0'],
	['@img/colour', 'LGPL-3.0-or-later'],
	['a', 'Apache-2.0+'],
])('%s may not be under %s', (name, licence) => {
	expect(faultOf(name, licence)).toBe(
		`${name} 1.0.0 is under ${licence}, which src/packages/allowed-licences.ts does not allow for it.`,
	);
});

test.each(['UNLICENSED', 'SEE LICENSE IN LICENSE.txt', 'mit license', 'MIT OR', '__proto__'])(
	'%s is said to be no licence that is known',
	(licence) => expect(faultOf('a', licence)).toContain(`no expression of SPDX: ${licence}.`),
);

test('a package without a licence is a fault', () => {
	expect(faultOf('a')).toMatch(/^a 1\.0\.0 names no licence\./);
	expect(faultOf('a', '')).toMatch(/^a 1\.0\.0 names no licence\./);
});

test('each licence that is allowed is needed, and stands there once', () => {
	const listed = ALLOWED_LICENCES.flatMap(({ licences }) => licences);
	expect(listed).toEqual([...new Set(listed)]);
	const asked = packages.map(({ license }) => license).join(' ');
	expect(listed.filter((licence) => !asked.includes(licence))).toEqual([]);
});
