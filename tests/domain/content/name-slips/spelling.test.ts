import { expect, test } from 'vitest';
import { joined } from '../../../../src/domain/content/name-slips/spelling.ts';

test.each([
	[['new', 'york'], 'newyork'],
	[['9', '11'], '9-11'],
	[['g', '7'], 'g7'],
	[['7', 'up'], '7up'],
	[['route', '66', '2', 'north'], 'route66-2north'],
])('the words %j as one are %s', (words, one) => {
	expect(joined(words)).toBe(one);
});
