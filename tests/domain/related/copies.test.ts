import { expect, test } from 'vitest';
import { areSame, areVersions, shinglesOf } from '../../../src/domain/related/copies.ts';

const copies = (a: string, b: string) => areVersions(shinglesOf(a), shinglesOf(b));
const words = (from: number, to: number) =>
	Array.from({ length: to - from }, (_, i) => `word${from + i}`).join(' ');

const AGENCY =
	'Delegates of forty nations met in Geneva on Monday to discuss a treaty that would end ' +
	'whaling in the southern ocean, ministers from Norway and Japan told reporters.';

test('a text is a copy of itself, whatever its capitals, accents and signs', () => {
	expect(copies(AGENCY, AGENCY)).toBe(true);
	expect(copies(AGENCY, AGENCY.toUpperCase().replace(/,/g, ' —'))).toBe(true);
});

test('a text with a few words changed is a near copy', () => {
	expect(copies(AGENCY, AGENCY.replace('Monday', 'Tuesday'))).toBe(true);
});

test('a text that another quotes whole is a copy of it, from either side', () => {
	const longer = `${words(0, 200)} ${AGENCY} ${words(200, 400)}`;
	expect(copies(AGENCY, longer)).toBe(true);
	expect(copies(longer, AGENCY)).toBe(true);
});

test('texts of the same words in another order are no copies', () => {
	expect(copies(AGENCY, AGENCY.split(' ').reverse().join(' '))).toBe(false);
});

test('texts are one from six tenths of the shorter shared, and two below', () => {
	// 103 words have 100 runs of four; sharing the first n words is sharing n - 3 runs.
	expect(copies(words(0, 103), `${words(0, 63)} ${words(500, 600)}`)).toBe(true);
	expect(copies(words(0, 103), `${words(0, 62)} ${words(500, 600)}`)).toBe(false);
});

test('texts of few words are copies only if they are the same', () => {
	expect(copies('War over', 'The war is over')).toBe(true);
	expect(copies('War over', 'War begins')).toBe(false);
});

test('texts are the same only word for word', () => {
	const same = (a: string, b: string) => areSame(shinglesOf(a), shinglesOf(b));
	expect(same(AGENCY, AGENCY.toUpperCase())).toBe(true);
	expect(same(AGENCY, AGENCY.replace('Monday', 'Tuesday'))).toBe(false);
	expect(same(AGENCY, `${AGENCY} More follows soon.`)).toBe(false);
});

test('texts without words are copies of nothing', () => {
	expect(copies('', '')).toBe(false);
	expect(copies('…', AGENCY)).toBe(false);
});

test('Japanese texts with a word changed are near copies, and others are not', () => {
	const text = '政府は月曜日にエネルギー政策の見直しを発表し、関係者は新しいデータを公開した。';
	expect(copies(text, text.replace('月曜日', '火曜日'))).toBe(true);
	expect(copies(text, '大阪で新しい美術館が開館し、多くのファンがニュースを聞いて訪れた。')).toBe(
		false,
	);
});
