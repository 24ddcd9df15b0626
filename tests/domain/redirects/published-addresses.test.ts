import { expect, test } from 'vitest';
import {
	addressesText,
	publishedAddress,
	readAddresses,
} from '../../../src/domain/redirects/published-addresses.ts';

const STORY = publishedAddress('/2022/%C3%A4lter/', 'An old\n story', 'c0ffee');
const LIST = publishedAddress('/topics/ships/');
const PAGE = publishedAddress('/about/', 'About us');

test('a file of addresses holds each on a line, in their order', () => {
	const lines = addressesText([LIST, STORY, PAGE]).split('\n');
	expect(lines.filter((line) => !line.startsWith('#'))).toEqual([
		'/2022/älter/\tc0ffee\tAn old story',
		'/about/\t\tAbout us',
		'/topics/ships/',
		'',
	]);
});

test('what is written is read again', () => {
	const { addresses, wrong } = readAddresses(addressesText([STORY, LIST, PAGE]));
	expect(wrong).toEqual([]);
	expect([...addresses.values()].map(({ line: _, ...each }) => each)).toEqual([STORY, PAGE, LIST]);
	expect(readAddresses(addressesText(addresses.values())).addresses).toEqual(addresses);
});

test('lines that two people have added at once are read, and marks of a conflict are told', () => {
	const text =
		'<<<<<<< ours\n/a/\t1\tA\n=======\n/a/\t2\tA\n/b/\t3\tB\n>>>>>>> theirs\n# A comment\n\n';
	const { addresses, wrong } = readAddresses(text);
	expect(wrong).toEqual([1, 3, 6]);
	expect(addresses.get('/a/')).toEqual({ address: '/a/', title: 'A', words: '2', line: 4 });
	expect(addresses.has('/b/')).toBe(true);
});
