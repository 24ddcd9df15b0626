import { expect, test } from 'vitest';
import { htmlOf, render } from '../helpers/render.ts';

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

test.each([
	['[the minutes]({{< ref "a.md" >}})', '{{< ref "a.md" >}}'],
	['[the minutes]({{% ref "a.md" %}}#top)', '{{% ref "a.md" %}}#top'],
	['[the minutes]({% post_url 2020-01-02-a %})', '{% post_url 2020-01-02-a %}'],
	['<a href="{{< ref "a.md" >}}">the minutes</a>', '{{< ref "a.md" >}}'],
	["<a class='x' href='<%= url_for('a') %>'>the minutes</a>", "<%= url_for('a') %>"],
])('of %s the words stay, and the whole code is told', async (markdown, found) => {
	const { text, remarks } = await render(`See ${markdown} of May.`);
	expect(text).toBe('See the minutes of May.');
	expect(remarks).toEqual([{ sort: 'lostLink', found }]);
});

test('a picture at an address of code is told with the whole code', async () => {
	const { remarks } = await render('![The quay]({{ site.url }}/quay.jpg)\n\nWords.');
	expect(remarks).toEqual([{ sort: 'lostPicture', found: '{{ site.url }}/quay.jpg' }]);
});

test('code in a sample stays as it is written', async () => {
	const { text, remarks } = await render('Write `[a]({{< ref "a.md" >}})`.');
	expect(text).toBe('Write [a]({{< ref "a.md" >}}).');
	expect(remarks).toEqual([]);
});
