import { expect, test } from 'vitest';
import { htmlOf } from '../helpers/render.ts';

test.each([
	'He <a href=https://a.example/b>said</a> so.',
	'He <A HREF=https://a.example/b TARGET=_blank>said</A> so.',
	'He <a target=x href=https://a.example/b>said</a> so.',
])('the address in %s needs no quotes', async (markdown) => {
	expect(await htmlOf(markdown)).toContain(
		'<a href="https://a.example/b" rel="external noopener">said</a> so.',
	);
});

test('a sample of code stays as it is written', async () => {
	expect(await htmlOf('Write `<a href=http://a.example/>`.')).toContain(
		'<code>&#x3C;a href=http://a.example/></code>',
	);
	expect(await htmlOf('```\n<a href=http://a.example/>\n```')).toContain('href=http://a');
});
