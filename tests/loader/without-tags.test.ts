import { expect, test } from 'vitest';
import { withoutTags } from '../../src/loader/without-tags.ts';

test.each([
	['<p>One</p><p>two</p>', 'One two'],
	['<div class="x"><ul><li>One</li><li>two</li></ul></div>', 'One two'],
	['One<br />\ntwo', 'One two'],
	['<p>One two <p>three', 'One two three'],
	['A <b>big</b><i>ger</i> word', 'A bigger word'],
	['One <!-- more --> two', 'One two'],
	['How to use <b> and a < b', 'How to use <b> and a < b'],
	['How to use <p> in HTML', 'How to use <p> in HTML'],
	['<Name withheld> speaks', '<Name withheld> speaks'],
])('the text of %j is %j, and nothing is lost', (given, text) => {
	expect(withoutTags(given)).toEqual({ text, lost: [] });
});

test.each([
	['<a href="https://a.example/">x</a>', 'x'],
	["<a class=y href='/a/'><b>x</b></a>", 'x'],
	['<A HREF=mailto:a@b.example>x</A>', 'x'],
])('the address of %j is told of', (found, text) => {
	expect(withoutTags(`Read ${found}.`)).toEqual({
		text: `Read ${text}.`,
		lost: [{ sort: 'markedUp', found }],
	});
});

test.each(['<a>x</a>', '<a name="y">x</a>', '<a href="#y">x</a>'])('%j leads nowhere', (link) => {
	expect(withoutTags(link)).toEqual({ text: 'x', lost: [] });
});

test('a picture is told of, and its description stands for it', () => {
	expect(withoutTags('<img class="x" src="a.jpg" alt="A dog" /> barks')).toEqual({
		text: 'A dog barks',
		lost: [{ sort: 'lostPicture', found: 'a.jpg' }],
	});
});

test.each(['<iframe src="https://a.example/">', '<script>'])(
	'the tag %j, which stands for more than words, stays and is told of',
	(found) => {
		const text = `${found} plays`;
		expect(withoutTags(text)).toEqual({ text, lost: [{ sort: 'leftover', found }] });
	},
);

// A time that grew with the square of the length would go beyond the limit of every test.
test.each([
	['<p ', '<p '.repeat(600_000)],
	['<a>', '<a>'.repeat(600_000)],
	['a tag that is open', `<p>${'<b '.repeat(90)}${'x'.repeat(2e6)}`],
])('a text of hundreds of thousands of times %j is read to its end', (_what, text) => {
	expect(withoutTags(text).text.length).toBeLessThanOrEqual(text.length);
});
