import { describe, expect, test } from 'vitest';
import { collisionKey, collisions, idOfPath, wrongInId } from '../../../src/domain/content/address.ts';
import { RESERVED } from '../../../src/domain/pages/site-pages.ts';

describe('the id of a file', () => {
	test.each([
		['2022/10/24/letter.md', '2022/10/24/letter'],
		['letter/index.md', 'letter'],
		['indexes.md', 'indexes'],
		['a.md.md', 'a.md'],
		['cafe\u0301.md', 'caf\u00e9'],
		['ニュース/東京.md', 'ニュース/東京'],
	])('%s has the id %s', (path, id) => {
		expect(idOfPath(path)).toBe(id);
	});
});

describe('an id as an address', () => {
	test.each([
		'letter',
		'2022/10/24/letter',
		'café',
		'東京',
		'أخبار',
		'search-for-peace',
		'a b',
		'.a',
	])('%s is one', (id) => {
		expect(wrongInId(id)).toBeUndefined();
	});

	test.each(['what?', 'no#1', '100%', 'a\\b', '<b>', '"a"', 'a|b', 'a*', 'c:d', 'a\0b', 'a\nb', 'a\u2028b', 'a\u2029'])(
		'%j is refused for its sign, which is named',
		(id) => {
			const sign = /[?#%\\<>"|*:\0\n\u2028\u2029]/.exec(id)?.[0];
			expect(wrongInId(id)).toContain(`has ${JSON.stringify(sign)} in its path`);
		},
	);

	test.each([' a', 'a ', 'a/ b', 'a.', 'a./b', '..', '../a', 'a//b', ''])(
		'%j is refused for a space or dot at an end, or an empty part',
		(id) => {
			expect(wrongInId(id)).toContain('starts or ends with a space or ends with a dot');
		},
	);

	test('a name of 200 bytes is the longest, whatever its letters', () => {
		expect(wrongInId('a'.repeat(200))).toBeUndefined();
		expect(wrongInId('a'.repeat(201))).toContain('longer than 200 bytes');
		expect(wrongInId('京'.repeat(66))).toBeUndefined();
		expect(wrongInId(`2022/${'京'.repeat(67)}`)).toContain('longer than 200 bytes');
	});

	test.each([...RESERVED])('/%s/ stays the site’s own, in any letter case', (name) => {
		expect(wrongInId(`${name}/story`)).toContain('belongs to the site itself');
		expect(wrongInId(name.toUpperCase())).toContain('belongs to the site itself');
		const below = wrongInId(`2022/${name}`);
		// Every folder of the site has an index.html of its own.
		if (name === 'index.html') expect(below).toContain('index.html');
		else expect(below).toBeUndefined();
	});
});

describe('colliding addresses', () => {
	const files = (...paths: string[]) => paths.map((file) => ({ file, id: idOfPath(file) }));

	test('different addresses do not collide', () => {
		expect(collisions(files('a.md', 'a/b.md', 'b.md'))).toEqual([]);
		expect(collisions([])).toEqual([]);
	});

	test.each([
		['a file and a folder’s index', 'a.md', 'a/index.md'],
		['letter case', 'News/A.md', 'news/a.md'],
		['Unicode form', 'caf\u00e9.md', 'cafe\u0301.md'],
		['compatible signs', 'ﬁnance.md', 'finance.md'],
	])('two files that differ only by %s collide', (_, first, second) => {
		const [found, ...more] = collisions(files(first, second));
		expect([found?.file, found?.other]).toEqual([second, first]);
		expect(more).toEqual([]);
	});

	test('every file after the first of an address names the first', () => {
		const found = collisions(files('a.md', 'A.md', 'a/index.md'));
		expect(found.map(({ other }) => other)).toEqual(['a.md', 'a.md']);
	});

	test('an accent makes another address', () => {
		expect(collisionKey('café')).not.toBe(collisionKey('cafe'));
	});
});
