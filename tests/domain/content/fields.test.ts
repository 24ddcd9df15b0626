import type { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { group, languageTag, listOf, name, text, webAddress } from '../../../src/domain/content/fields.ts';

const wrong = (schema: z.ZodType, input: unknown) =>
	schema.safeParse(input).error?.issues[0]?.message;

test('a text loses the spaces around it', () => {
	expect(text.parse('\n The war is over.\u00a0')).toBe('The war is over.');
});

test.each(['', ' \t\n', '\u00a0', '\u200b', '\u200e\u200f', '\ufeff'])(
	'%j shows nothing and is refused as a text',
	(input) => {
		expect(wrong(text, input)).toBe('is empty; write it or remove the field');
	},
);

test.each([
	[undefined, 'is missing; add it'],
	[1984, 'put it in quotes'],
	[true, 'put it in quotes'],
	[null, 'is empty; write it'],
	[['a'], 'is a list where one text belongs; write “a” alone'],
	[['a', 'b'], 'is a list where one text belongs; write one of them'],
	[{ name: 'Jane' }, 'is a group of fields where a text belongs; write “Jane” alone'],
	[{ a: 'b' }, 'put a text with a colon in quotes'],
])('%j is no text', (input, message) => {
	expect(wrong(text, input)).toContain(message);
});

test.each(['7', '東京', 'القدس', 'C++', 'x'])('%s can name a page', (input) => {
	expect(name.parse(input)).toBe(input);
});

test.each(['…', '—', '!?', '❤️', '\u0301'])('%j, without letter or digit, cannot', (input) => {
	expect(wrong(name, input)).toBe('needs a letter or a digit');
});

test.each(['https://example.com/a?b=c#d', 'http://localhost:4321', 'HTTPS://例え.jp/東京'])(
	'%s is a web address',
	(input) => {
		expect(webAddress.parse(input)).toBe(input);
	},
);

test.each([
	'javascript:alert(1)',
	'JaVaScRiPt://example.com/%0aalert(1)',
	'data:text/html,<script>',
	'//example.com',
	'/a',
	'example.com',
	'https:example.com',
	'https://',
	'ftp://example.com',
	'mailto:a@example.com',
])('%s is none', (input) => {
	expect(wrong(webAddress, input)).toContain('starts with https:// or http://');
});

test.each([
	['EN-gb', 'en-GB'],
	['pt-br', 'pt-BR'],
	['zh-hant', 'zh-Hant'],
	['iw', 'he'],
	['haw', 'haw'],
	['aaq', 'aaq'],
	['und', 'und'],
])('the language tag %s is spelled %s', (input, tag) => {
	expect(languageTag.parse(input)).toBe(tag);
});

test.each(['e', 'en-', 'xx', '"><script>'])('“%s” is no language tag', (input) => {
	expect(wrong(languageTag, input)).toBe(`“${input}” is no language tag; write en, pt-BR, ar …`);
});

test.each([
	['en_GB', 'en-GB'],
	['english', 'en'],
	['Français', 'fr'],
	['العربية', 'ar'],
	['jp', 'ja'],
	['cz', 'cs'],
])('“%s” is no language tag, and %s is meant', (input, meant) => {
	expect(wrong(languageTag, input)).toBe(`“${input}” is no language tag; write ${meant}`);
});

test('a list that is none shows how to write one', () => {
	expect(wrong(listOf(text), 'a, b')).toBe(
		'must be a list; write [one, two], or one “- item” a line',
	);
});

test('a group that is none names its fields, and leaves other messages alone', () => {
	const schema = group({ src: text, alt: text });
	expect(wrong(schema, 'a.jpg')).toBe('must be a group of fields: src, alt');
	expect(wrong(schema, { src: 'a.jpg' })).toBe('is missing; add it');
	expect(wrong(schema, { src: 'a.jpg', alt: '', wide: true })).toBeDefined();
});
