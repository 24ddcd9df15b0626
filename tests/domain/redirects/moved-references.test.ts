import { expect, test } from 'vitest';
import { withAlias, withOtherReferences } from '../../../src/domain/redirects/moved-references.ts';

const TEXT = `---
title: a/b.md is a file
image:
  src: pic.jpg
related: [../other.md, "/x/"]
---

See [it](../other.md#part), ![a](pic.jpg "pic.jpg") and <img src="pic.jpg">.

pic.jpg is a word. [d]: pic.jpg

[d]: pic.jpg
`;

test('references have others in their place, and words that are like them stay', () => {
	const others: Record<string, string> = { 'pic.jpg': '../a/pic.jpg', '../other.md': '/other/' };
	const changed = withOtherReferences(TEXT, (reference) => others[reference]);
	expect(changed).toBe(`---
title: a/b.md is a file
image:
  src: ../a/pic.jpg
related: [/other/, "/x/"]
---

See [it](/other/#part), ![a](../a/pic.jpg "pic.jpg") and <img src="../a/pic.jpg">.

pic.jpg is a word. [d]: ../a/pic.jpg

[d]: ../a/pic.jpg
`);
	expect(withOtherReferences(TEXT, () => undefined)).toBe(TEXT);
});

test.each([
	['none', 'title: A', 'title: A\naliases: [/old/]'],
	['a list in one line', 'aliases: [/a/]\ntitle: A', 'aliases: [/old/, /a/]\ntitle: A'],
	['an empty list', 'title: A\naliases: []', 'title: A\naliases: [/old/]'],
	['a list of lines', 'title: A\naliases:\n  - /a/', 'title: A\naliases:\n  - /old/\n  - /a/'],
	['one address', 'aliases: /a/\ntitle: A', 'aliases: [/a/, /old/]\ntitle: A'],
])('an alias is added where there is %s', (_, fields, expected) => {
	expect(withAlias(`---\n${fields}\n---\nText.\n`, '/old/')).toBe(`---\n${expected}\n---\nText.\n`);
});

test('an alias with signs that YAML reads is written in quotes', () => {
	expect(withAlias('---\ntitle: A\n---\n', '/?p=1: 2/')).toContain('aliases: ["/?p=1: 2/"]');
});
