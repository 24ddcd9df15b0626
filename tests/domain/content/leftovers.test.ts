import { expect, test } from 'vitest';
import { leftoversIn, withoutLeftovers } from '../../../src/domain/content/leftovers.ts';

test.each([
	['{{< figure src="quay.jpg" >}}', 'a shortcode of Hugo'],
	['{{% notice tip %}}', 'a shortcode of Hugo with Markdown in it'],
	['{{ page.title | upcase }}', 'output of Liquid'],
	['{% include map.html\n  zoom=7 %}', 'a tag of Liquid over two lines'],
	['<%= link_to "Quay" %>', 'a tag of ERB'],
	['[gallery ids="4,8"]', 'a shortcode with a value in quotes'],
	["[map lat='50.9']", 'a shortcode with a value in single quotes'],
	['[map title=“The quay”]', 'a shortcode whose quotes were made typographic'],
	['[video width=640 /]', 'a shortcode that ends in a slash'],
	['{% comment %}Ask Jo{% endcomment %}', 'a comment of Liquid'],
	['{{< comment >}}Ask Jo{{< /comment >}}', 'a comment of Hugo'],
	['{/* Ask Jo */}', 'a comment of MDX'],
	['{>>Ask Jo<<}', 'a comment of CriticMarkup'],
	['%%Ask Jo%%', 'a comment of Obsidian'],
	['import Map from "./map.jsx"', 'an import of MDX'],
	['export const zoom = 7', 'an export of MDX'],
	['[youtube https://youtu.be/abc]', 'a shortcode with an address'],
	['[tweet 123]', 'a shortcode with a number'],
	['!!! note', 'an admonition of MkDocs'],
	['*[HTML]: Hyper Text', 'a definition of an abbreviation'],
	['[^my note]', 'a sign of a note that is not there'],
	['[toc]', 'a shortcode that needs no value'],
	['{: .wide #quay }', 'an attribute list of kramdown'],
	['{:.wide}', 'an attribute list without a space'],
	[':::note', 'a container'],
	['[[Harbour board]]', 'a link of a wiki'],
	['![[quay.png]]', 'a picture of Obsidian'],
	['<img src="quay.jpg alt="The quay">', 'a tag without a quotation mark'],
	['<a href="https://a.example/"title="A">', 'a tag without a space'],
	['[The minutes](https://a.example/the minutes)', 'a link with a space in its address'],
	['[The quay](quay.jpg =300x200)', 'a link with a size'],
	['![The quay](quay.jpg =300x200)', 'a picture with a size'],
	['[the board][minutes]', 'a link whose label is nowhere'],
	['[the board][]', 'a link that is its own label, which is nowhere'],
	['![The quay][2]', 'a picture whose label is nowhere'],
	['&amp;', 'a reference that was escaped twice'],
	['&#8217;', 'a reference by number'],
	['&#x2019;', 'a reference by hexadecimal number'],
])('%j is %s', (code) => {
	expect(leftoversIn(`The ferry\n${code}\nsailed.`)).toEqual([code]);
});

test.each([
	'The clause [sic] stayed in.',
	'The sum [b] of three.',
	'The set {a, b} and the ratio a:b.',
	'He wrote: { so it goes }.',
	'Figures [1] and [2] show it.',
	'It is <a quarter> of <p = 0.05 or less> and <inaudible>.',
	'It is so [1][2], they say.',
	'He [sic](emphasis ours) said so.',
	'The [mayor] (who was late) and [her deputy] [sic] came.',
	'The element grid[row][col] of it.',
	'Fish & chips; salt & pepper; R&D.',
	'The price is &c. and more.',
	'The ratio of a::b::c.',
	'A quote {said [the mayor]} ends.',
	'A line that says ::: in its middle.',
	'“We need [more] money”, she said, and [embed] it.',
	'Rates rose 5%% to x and 6%% again.',
	'Rates rose by 5%%–6%%.',
	'!!! Breaking news: it is closed.',
	'The sets {{1,2},{3,x}} are two.',
	'Import duties from Spain rose.',
	'Two ^ three, and 4 ^2.',
	'5 <6 % of all, 7 %> of some',
])('%j is words', (text) => {
	expect(leftoversIn(text)).toEqual([]);
	expect(withoutLeftovers(text)).toBe(text);
});

test('a tag in square brackets is code if it has an end', () => {
	expect(leftoversIn('[b]Late[/b] and [sic] and [caption id=x]A quay[/caption]')).toEqual([
		'[caption id=x]',
		'[b]',
		'[/b]',
		'[/caption]',
	]);
});

test('code that stands in a text twice is named once', () => {
	expect(leftoversIn('{% hr %} and {% hr %}')).toEqual(['{% hr %}']);
});

test('a brace that opens and never closes hides no more of a text than code is long', () => {
	const text = `{{ ${'word '.repeat(1000)}}}`;
	expect(leftoversIn(text)).toEqual([]);
	expect(withoutLeftovers(text)).toBe(text);
});

test('long code is code', () => {
	const code = `{% include chart.html data="${'3,'.repeat(700)}" %}`;
	expect(leftoversIn(`Before. ${code} After.`)).toEqual([code]);
	expect(withoutLeftovers(`Before. ${code} After.`)).toBe('Before. After.');
});

test('a brace that opens before other code and never closes takes no words with it', () => {
	expect(withoutLeftovers('One {{ two {{ map }} three.')).toBe('One {{ two three.');
});

test.each([
	['The ferry {{< map >}} sailed.', 'The ferry sailed.'],
	['The [[Harbour board|board]] met.', 'The board met.'],
	['The [[Harbour board]] met.', 'The Harbour board met.'],
	['The quay ![[quay.jpg|300]] stood.', 'The quay stood.'],
	['The {% comment %}ask Jo{% endcomment %} ferry.', 'The ferry.'],
	[':::note\nThe ferry sails.\n:::', '\nThe ferry sails.\n'],
	[':::note The ferry sails. :::', ' The ferry sails. '],
	['!!! note "Ferry"', ' "Ferry"'],
	['[caption width="3"]A quay[/caption] stood.', 'A quay stood.'],
	['The [sic] and the [b]late[/b].', 'The [sic] and the late.'],
	['Fish &amp; chips', 'Fish &amp; chips'],
	['See [the minutes](https://a.example/the minutes).', 'See the minutes.'],
	['See [the minutes][3].', 'See the minutes.'],
	['One\n\ntwo', 'One\n\ntwo'],
])('of %j stays %j', (text, rest) => {
	expect(withoutLeftovers(text)).toBe(rest);
});
