import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FACES } from '../../src/fonts/faces.ts';
import { makeFonts } from '../../src/fonts/make-fonts.ts';
import { PARTS, signsOf, unicodeRange } from '../../src/fonts/signs.ts';

const files = new URL('../../src/fonts/files/', import.meta.url);
const stylesheet = readFileSync(new URL('../../src/styles/fonts.css', import.meta.url), 'utf8');

test('the font files and their stylesheet are what npm run fonts makes of the packages', async () => {
	const made = await makeFonts();
	expect(stylesheet).toBe(made.stylesheet);
	expect(readdirSync(files).sort()).toEqual(made.fonts.map(({ name }) => name).sort());
	const other = made.fonts.filter(
		({ name, bytes }) => !readFileSync(new URL(name, files)).equals(bytes),
	);
	expect(other.map(({ name }) => name)).toEqual([]);
});

test('what nearly every page needs is at most 75 KB, and no face more than 25', () => {
	const sizes = FACES.filter(({ file }) => file !== 'atkinson').map(
		({ file }) => readFileSync(new URL(`${file}-basic.woff2`, files)).length,
	);
	expect(Math.max(...sizes)).toBeLessThanOrEqual(25_000);
	expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(75_000);
});

test('no sign is in two files of a face, so that none is loaded for nothing', () => {
	const points = PARTS.flatMap(signsOf);
	expect(points.length).toBe(new Set(points).size);
});

test('a range of signs is written as CSS has it', () => {
	expect(unicodeRange([0x20, 0x21, 0x22, 0xa0, 0x2013, 0x2014])).toBe('U+20-22,U+a0,U+2013-2014');
});

test.each(['serif', 'serif-display', 'sans'])(
	'%s names faces and stand-ins that there are',
	(token) => {
		const tokens = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
		const [, stack = ''] = new RegExp(`--${token}:\\s*([^;]+);`).exec(tokens) ?? [];
		const generic = ['Georgia', 'serif', 'sans-serif', 'system-ui'];
		const named = stack.split(',').map((name) => name.trim().replace(/'/g, ''));
		const own = named.filter((name) => !generic.includes(name));
		expect(own.length).toBeGreaterThan(2);
		expect(own.filter((name) => !stylesheet.includes(`font-family: '${name}'`))).toEqual([]);
	},
);
