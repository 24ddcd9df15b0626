import { expect, test } from 'vitest';
import { withoutCode } from '../../src/loader/without-code.ts';

test.each([
	['{{< x >}} The ferry', '{{< x >}}', 'The ferry', 'leftover'],
	['A [caption id="1"]ferry[/caption]', '[caption id="1"]', 'A ferry', 'leftover'],
	['The [ferry](https://a.example/)', '[ferry](https://a.example/)', 'The ferry', 'markedUp'],
])('of the field %j, %j is told of and left out', (text, found, plain, sort) => {
	const { data, leftovers } = withoutCode({ title: text });
	expect(leftovers[0]).toEqual({ sort, path: ['title'], found });
	expect(data.title).toBe(plain);
});

test('of emphasis in a field the words stay, and nothing is lost to tell of', () => {
	const given = { title: 'The **last**  ferry' };
	expect(withoutCode(given)).toEqual({ data: { title: 'The last  ferry' }, leftovers: [] });
});

test.each([
	['*Hamlet* and _Lear_', 'Hamlet and Lear'],
	['“*Hamlet*”: a ***new*** one.', '“Hamlet”: a new one.'],
	['__Two words__ and __init__', 'Two words and __init__'],
	['snake_case and _x_.jpg, /_a_/, @_b_', 'snake_case and _x_.jpg, /_a_/, @_b_'],
	['2*3*4, 2 * 3 * 4', '2*3*4, 2 * 3 * 4'],
	['Prices* and costs*, *without tax', 'Prices* and costs*, *without tax'],
	['M*A*S*H and **** reviews', 'M*A*S*H and **** reviews'],
])('the emphasis of %j is taken off, and other signs stay: %j', (given, plain) => {
	expect(withoutCode({ title: given })).toEqual({ data: { title: plain }, leftovers: [] });
});

test('addresses and plain words stay as they are, at any depth', () => {
	const given = { a: 'https://a.example/{{x}}', b: [{ c: 'Two * three [sic]' }], d: 3 };
	expect(withoutCode(given)).toEqual({ data: given, leftovers: [] });
});

test('a field that is nothing but code keeps it, and is told of', () => {
	const { data, leftovers } = withoutCode({ title: '{{x}}' });
	expect(data.title).toBe('{{x}}');
	expect(leftovers).toHaveLength(1);
});
