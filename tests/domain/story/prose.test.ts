import { describe, expect, test } from 'vitest';
import { lengthOf, opening } from '../../../src/domain/story/prose.ts';

describe('counting words', () => {
	test.each([
		['', 0],
		['— … !', 0],
		['The war is over.', 4],
		['don’t stop', 2],
		['1,250.5 tonnes', 2],
		['well-known', 1],
		['cafe\u0301 crème', 2],
		['हिन्दी भाषा', 2],
		['مرحبا بالعالم', 2],
		['東京で会議', 5],
		['Tokyo 東京', 3],
		['ไทย', 3],
		['ພາສາລາວ', 7],
		['ខ្មែរ', 3],
		['မြန်မာ', 3],
		['𠮷野家へ', 4],
		['𝔸 𝔹', 2],
		['’twas -5 degrees', 3],
	])('“%s” has %i', (text, words) => {
		expect(lengthOf(text).wordCount).toBe(words);
	});
});

describe('reading time', () => {
	test.each([
		['no text at all', '', 1],
		['one word', 'word', 1],
		['238 words', 'word '.repeat(238), 1],
		['1190 words', 'word '.repeat(1190), 5],
		['1300 Chinese characters', '字'.repeat(1300), 5],
		['both together', `${'word '.repeat(476)}${'字'.repeat(520)}`, 4],
	])('%s', (_, text, minutes) => {
		expect(lengthOf(text).minutes).toBe(minutes);
	});
});

describe('the opening of a text', () => {
	test('is the whole text if it fits, on one line', () => {
		expect(opening('The war\n\nis  over.', 16)).toBe('The war is over.');
		expect(opening('', 10)).toBe('');
	});

	test('is the whole sentences that fit', () => {
		expect(opening('One is here. Two is here. Three is here.', 30)).toBe(
			'One is here. Two is here.',
		);
	});

	test('is the same however much white space stands before and in it', () => {
		const spaced = `${' '.repeat(500)}The war${'\n'.repeat(500)}is over. More follows.`;
		expect(opening(spaced, 20)).toBe('The war is over.');
	});

	test('may end exactly at the limit', () => {
		expect(opening('The war is over. More follows.', 16)).toBe('The war is over.');
	});

	test.each([
		['“The war is over.” He sat down and wept.', '“The war is over.”'],
		['Is the war over? Nobody could say so yet.', 'Is the war over?'],
		['戦争は終わった。だれも信じなかったという話を聞いた。', '戦争は終わった。'],
		['战争结束了。没有人相信这是真的，大家都在等待消息传来。', '战争结束了。'],
	])('ends with the sentence in “%s”', (text, start) => {
		expect(opening(text, start.length + 3)).toBe(start);
	});

	test('takes no point inside a number or name for an end', () => {
		expect(opening('The rate rose to 3.5 per cent, said bbc.example on Monday', 50)).toBe(
			'The rate rose to 3.5 per cent, said bbc.example…',
		);
	});

	test('goes on after a very short first sentence', () => {
		expect(opening('No. The war that began in spring is not over', 30)).toBe(
			'No. The war that began in…',
		);
	});

	test('is cut at a word, without the comma or dash before the ellipsis', () => {
		expect(opening('The war is over, they said and sang', 19)).toBe('The war is over…');
		expect(opening('The war is over — they said and sang', 20)).toBe('The war is over…');
	});

	test('of a word longer than the limit is cut inside it', () => {
		expect(opening('a'.repeat(50), 10)).toBe(`${'a'.repeat(10)}…`);
	});

	test('never cuts a sign in half', () => {
		for (const limit of [10, 11]) {
			expect(opening('𠮷'.repeat(50), limit).isWellFormed()).toBe(true);
			expect(opening('👩🏽‍🚀'.repeat(50), limit).isWellFormed()).toBe(true);
		}
	});

	test('of a long text of closing marks alone still has its length', () => {
		expect(opening(`${'.”'.repeat(200_000)}x`, 180)).toHaveLength(181);
	});
});
