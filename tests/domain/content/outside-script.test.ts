import { expect, test } from 'vitest';
import { askedBy, originOf, outsideScript } from '../../../src/domain/content/outside-script.ts';

const LEAST = { src: 'https://stats.example/count.js', purpose: 'counts readers' };
const read = (fields: object) => outsideScript.parse({ ...LEAST, ...fields });

test('a script reports to where it comes from, unless others are named', () => {
	expect(originOf(read({}))).toBe('https://stats.example');
	expect(askedBy(read({ src: 'https://stats.example:8443/a.js?b' }))).toEqual([
		'https://stats.example:8443',
	]);
	expect(askedBy(read({ connect: ['https://a.example', 'https://b.example/'] }))).toEqual([
		...['https://a.example', 'https://b.example'],
	]);
});

test('what its element says is text', () => {
	expect(read({ data: { domain: 'a.example', 'site-id': 7, auto: true } }).data).toEqual({
		...{ domain: 'a.example', 'site-id': '7', auto: 'true' },
	});
});

test.each([
	[{ src: 'http://stats.example/a.js' }, 'src', 'must be the address of a script, with https://'],
	[{ src: '//stats.example/a.js' }, 'src', 'with https://'],
	[{ src: '/count.js' }, 'src', 'with https://'],
	[{ src: 'https://*.example/a.js' }, 'src', 'with https://'],
	[{ src: 'https://me:word@stats.example/a.js' }, 'src', 'with https://'],
	[{ src: undefined }, 'src', 'is missing'],
	[{ purpose: undefined }, 'purpose', 'is missing; add it'],
	[{ connect: ['https://*.example'] }, 'connect.0', 'must be the address of a host alone'],
	[{ connect: ['https://a.example/b'] }, 'connect.0', 'must be the address of a host alone'],
	[{ connect: ["https://a.example; img-src *"] }, 'connect.0', 'must be the address of a host alone'],
	[{ connect: 'https://a.example' }, 'connect', 'must be a list'],
	[{ data: 'domain' }, 'data', 'must be a group of attributes'],
	[{ data: { 'on load': 'x' } }, 'data.on load', 'must be small letters'],
	[{ data: { domain: ['x'] } }, 'data.domain', 'must be a text'],
])('%j is refused', (fields, path, message) => {
	const issues = outsideScript.safeParse({ ...LEAST, ...fields }).error?.issues ?? [];
	expect(issues.map((issue) => issue.path.join('.'))).toEqual([path]);
	expect(JSON.stringify(issues)).toContain(message);
});
