import { expect, test } from 'vitest';
import { lineFinder } from '../../src/loader/line-finder.ts';

test.each([
	['quay.jpg', 'One\n![](quay.jpg)', 'as it is written'],
	['the quay.jpg', 'One\n![](the%20quay.jpg)', 'though it is escaped there'],
	['the%20quay.jpg', 'One\n![](the quay.jpg)', 'though it is escaped here'],
	['{{ img a_b }}', 'One\n{{ img a\\_b }}', 'though Markdown has escaped signs of it'],
	['{{ img a }}', 'One\n{{ img   a  }}', 'though it has more spaces there'],
	['{% img a: 1 %}', 'One\n{% img\na: 1 %}', 'though it is broken there'],
	['[map at=“quay”]', 'One\n[map at="quay"]', 'though its quotation marks were made typographic'],
	['{{ img src=…', 'One\n{{ img src="quay.jpg" }}', 'though it is a beginning alone'],
	['<form', 'One\n<FORM action="/vote">', 'though a tag of it is in capitals'],
	['a.*+?^$|(b)', 'One\na.*+?^$|(b)', 'though it has signs of regular expressions'],
])('the line of %j in %j is found %s', (text, body) => {
	expect(lineFinder(body, 10)(text)).toBe(11);
});

test('the line is that of the whole text before that of a longer one', () => {
	expect(lineFinder('/quay-north/\n\n/quay', 1)('/quay')).toBe(3);
});

test.each(['', 'harbour'])('%j, which is not there, has no line', (text) => {
	expect(lineFinder('The quay', 1)(text)).toBeUndefined();
});
