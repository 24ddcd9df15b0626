import { describe, expect, test } from 'vitest';
import { withPullQuotes, wrongPullQuotes } from '../../../src/domain/story/pull-quotes.ts';

const line = 'They were counting neighbours.';
const html = `<p>“We counted <em>trips</em>,” he said. “${line}”</p><h2>Later</h2><p>More.</p>`;

describe('a pull quote', () => {
	const aside = `<aside class="pull-quote" aria-hidden="true"><q>${line}</q><span>Tomas Reyl</span></aside>`;

	test('stands after the paragraph it is taken from, silent to who hears the text', () => {
		const text = `<p>“${line}”</p>\n<p>More.</p>`;
		expect(withPullQuotes(text, [{ text: line, by: 'Tomas Reyl' }])).toBe(
			`<p>“${line}”</p>${aside}\n<p>More.</p>`,
		);
	});

	test('stands before it where a heading follows, or nothing', () => {
		expect(withPullQuotes(html, [{ text: line, by: 'Tomas Reyl' }])).toBe(aside + html);
		const last = `<p>${line}</p>`;
		expect(withPullQuotes(last, [{ text: line, by: 'Tomas Reyl' }])).toBe(aside + last);
	});

	test('is found across markup, and however its quotation marks are typed', () => {
		expect(wrongPullQuotes(html, [{ text: '"We counted trips," he said.' }])).toEqual([]);
	});

	test.each([
		['Ten & two < twelve', '<p>Ten &#x26; two &#x3C; twelve</p>'],
		['Ten & two < twelve', '<p>Ten &amp; two &lt; twelve</p>'],
	])('is found in a text with signs that HTML escapes: %s', (text, body) => {
		expect(wrongPullQuotes(body, [{ text }])).toEqual([]);
		expect(withPullQuotes(body, [{ text }])).toContain('<q>Ten &amp; two &lt; twelve</q>');
	});

	test('that nobody has written is wrong, and says what to do', () => {
		expect(wrongPullQuotes(html, [{ text: 'They were counting boats.' }])).toEqual([
			{
				index: 0,
				message:
					'“They were counting boats.” stands in no paragraph of the text; copy the words as they are',
			},
		]);
	});

	test.each([
		`<blockquote><p>${line}</p></blockquote>`,
		`<ul><li><p>${line}</p></li></ul>`,
		`<h2>${line}</h2>`,
	])('cannot be taken from %s', (body) => {
		expect(wrongPullQuotes(body, [{ text: line }])).toHaveLength(1);
		expect(withPullQuotes(body, [{ text: line }])).toBe(body);
	});
});

test('pull quotes keep their places whatever their order', () => {
	const body = '<p>One two.</p><p>Three four.</p>';
	const set = withPullQuotes(body, [{ text: 'Three four.' }, { text: 'One two.' }]);
	expect(set.replace(/<aside[^>]*><q>(.*?)<\/q><\/aside>/g, '[$1]')).toBe(
		'<p>One two.</p>[One two.][Three four.]<p>Three four.</p>',
	);
});

test('a text has room for one pull quote in every six paragraphs begun', () => {
	const paragraphs = (count: number) => `<p>${line}</p>`.repeat(count);
	const two = [{ text: line }, { text: line }];
	expect(wrongPullQuotes(paragraphs(6), two)).toEqual([
		{ index: 1, message: 'is one too many: a text of 6 paragraphs has room for 1' },
	]);
	expect(wrongPullQuotes(paragraphs(7), two)).toEqual([]);
});
