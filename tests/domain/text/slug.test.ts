import { expect, test } from 'vitest';
import { nameFromSlug, slugOf } from '../../../src/domain/text/slug.ts';

const SLUGS: [name: string, slug: string][] = [
	['Abigail Williams', 'abigail-williams'],
	['  Middle   East  ', 'middle-east'],
	['Café Zürich', 'cafe-zurich'],
	['İstanbul', 'istanbul'],
	['Tiếng Việt', 'tieng-viet'],
	['O’Brien & Sons', 'obrien-and-sons'],
	["Rock 'n' roll", 'rock-n-roll'],
	['U.S.', 'u-s'],
	['C++', 'c-plus-plus'],
	['C#', 'c-sharp'],
	['@home', 'at-home'],
	['AT&T', 'at-and-t'],
	['Ｆｕｌｌ　ｗｉｄｔｈ', 'full-width'],
	['ﬁnance', 'finance'],
	['東京', '東京'],
	['がくせい', 'がくせい'],
	['한국어', '한국어'],
	['Й и Ё', 'й-и-ё'],
	['हिन्दी', 'हिन्दी'],
	['القُدس', 'القُدس'],
	['a/b\\c?d%e', 'a-b-c-d-e'],
	['../../etc/passwd', 'etc-passwd'],
	['<script>', 'script'],
	['I ❤️ NY', 'i-ny'],
	['\u202eabc\u202c', 'abc'],
];

test.each(SLUGS)('“%s” has the address %s', (name, slug) => {
	expect(slugOf(name)).toBe(slug);
});

test.each(['', ' ', '…', '!?', '👍', '❤️', '\u0301', '’'])(
	'%j, without letter or digit, has none',
	(name) => {
		expect(slugOf(name)).toBe('');
	},
);

test.each(SLUGS)('the slug of the slug of “%s” is the same', (_, slug) => {
	expect(slugOf(slug)).toBe(slug);
});

test('both Unicode forms of a name have one address', () => {
	for (const [name] of SLUGS)
		expect(slugOf(name.normalize('NFD'))).toBe(slugOf(name.normalize('NFC')));
});

test.each([
	['abigail-williams', 'Abigail Williams'],
	['peace', 'Peace'],
	['東京', '東京'],
	['', ''],
])('the slug %j reads “%s”', (slug, name) => {
	expect(nameFromSlug(slug)).toBe(name);
});
