import { expect, test } from 'vitest';
import { nearestName } from '../../../src/domain/text/nearest-name.ts';

const FIELDS = ['title', 'pubDate', 'updatedDate', 'section', 'topics', 'authors', 'keyPoints'];

test.each([
	['pubdate', 'pubDate', 'letter case'],
	['pub_date', 'pubDate', 'a separator'],
	['Key Points', 'keyPoints', 'a space'],
	['titel', 'title', 'two letters swapped'],
	['tite', 'title', 'a letter missing'],
	['tittle', 'title', 'a letter too many'],
	['tytle', 'title', 'a letter replaced'],
	['autors', 'authors', 'a letter missing'],
	['updateDate', 'updatedDate', 'a letter missing'],
])('“%s” meant %s (%s)', (given, meant) => {
	expect(nearestName(given, FIELDS)).toBe(meant);
});

test.each(['mood', 'x', 'layout', 'teaser', 'categories'])('“%s” meant none of them', (given) => {
	expect(nearestName(given, FIELDS)).toBeUndefined();
});

test('the nearest of several wins, and the first of equals', () => {
	expect(nearestName('letters', ['setters', 'letters-2', 'letter'])).toBe('setters');
	expect(nearestName('letters', ['lettuces', 'letter'])).toBe('letter');
});

test('a long name may differ in one letter of three, and no more', () => {
	expect(nearestName('abcdefghi', ['abcdefxyz'])).toBe('abcdefxyz');
	expect(nearestName('abcdefghi', ['abcdewxyz'])).toBeUndefined();
});

test('nothing is near where nothing is known', () => {
	expect(nearestName('title', [])).toBeUndefined();
});
