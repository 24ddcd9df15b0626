import { expect, test } from 'vitest';
import { lostAddresses } from '../../../src/domain/redirects/lost-addresses.ts';
import { publishedAddress } from '../../../src/domain/redirects/published-addresses.ts';

const story = (address: string, title = 'The ferry', words = 'c0ffee') =>
	publishedAddress(address, title, words);

/** What is said of addresses that were published, where there are others now. */
function lost(
	remembered: ReturnType<typeof story>[],
	all: ReturnType<typeof story>[],
	hidden: [string, 'draft' | 'scheduled' | 'withdrawn'][] = [],
) {
	const lines = remembered.map((each, at) => [each.address, { ...each, line: at + 1 }] as const);
	return lostAddresses(new Map(lines), {
		all,
		hidden: new Map(hidden),
		fileOf: (address) => `articles${address.slice(0, -1)}.md`,
	}).map(({ line, isList, message }) => `${line}${isList ? ' list' : ''} ${message}`);
}

test('nothing is lost where every address leads somewhere, whatever its letter case', () => {
	expect(lost([story('/a/'), story('/B/')], [story('/a/'), story('/b/'), story('/c/')])).toEqual(
		[],
	);
});

test('a story that is nowhere is told by its headline, with what may be done', () => {
	expect(lost([story('/a/')], [])).toEqual([
		'1 was “The ferry”, and leads nowhere; if no reader ever had it, take this line out; else write in redirects.yaml where it leads, “/a/: /new/”, or why it is gone, “/a/: {gone: It was withdrawn because …}”',
	]);
});

test.each([
	['its words', story('/new/', 'Another headline')],
	['its headline', story('/new/', 'The ferry', 'other words')],
])('a story that was moved is known by %s, and the alias is proposed', (_, moved) => {
	expect(lost([story('/a/')], [moved])).toEqual([
		'1 was “The ferry”, which is at /new/ now; write “aliases: [/a/]” into articles/new.md',
	]);
});

test('nothing is proposed where two stories may be meant, or the one that is like it is older', () => {
	const same = [story('/new/'), story('/newer/')];
	expect(lost([story('/a/')], same)).toEqual([expect.stringContaining('leads nowhere')]);
	expect(lost([story('/a/'), story('/b/')], [story('/b/')])).toEqual([
		expect.stringContaining('leads nowhere'),
	]);
});

test('a story that is a draft again is lost, and one whose time is over is not', () => {
	expect(lost([story('/a/')], [], [['/a/', 'draft']])).toEqual([
		expect.stringContaining('which is a draft again; publish it'),
	]);
	expect(lost([story('/a/')], [], [['/a/', 'withdrawn']])).toEqual([]);
});

test('a list of stories goes with the last of them', () => {
	expect(lost([publishedAddress('/topics/ships/')], [])).toEqual([
		'1 list is no list of stories any more',
	]);
});
