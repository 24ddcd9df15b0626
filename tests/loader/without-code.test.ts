import { expect, test } from 'vitest';
import { withoutCode } from '../../src/loader/without-code.ts';

test.each([
	['{{< x >}} The ferry', '{{< x >}}', 'The ferry'],
	['A [caption id="1"]ferry[/caption]', '[caption id="1"]', 'A ferry'],
	['The **last** ferry', '**last**', 'The last ferry'],
	['The [ferry](https://a.example/)', '[ferry](https://a.example/)', 'The ferry'],
])('of the field %j, %j is told of and left out', (text, found, plain) => {
	const { data, leftovers } = withoutCode({ title: text });
	expect(leftovers[0]).toEqual({ path: ['title'], found });
	expect(data.title).toBe(plain);
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
