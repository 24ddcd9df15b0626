import { expect, test } from 'vitest';
import { elementsOf, htmlOf } from '../helpers/render.ts';

/** Ids of HTML, and the ids that its links lead to. */
function idsAndTargets(html: string) {
	const elements = elementsOf(html).map(({ properties }) => properties);
	const ids = elements.flatMap(({ id }) => (id === undefined ? [] : [String(id)]));
	const targets = elements.flatMap(({ href }) => (href ? [String(href).slice(1)] : []));
	return { ids, targets };
}

test.each([
	['one note', 'A.[^1]\n\n[^1]: Note.', 2],
	['two notes', 'A.[^1] B.[^b]\n\n[^1]: Note.\n[^b]: Note.', 4],
	['a note referred to twice', 'A.[^1] B.[^1]\n\n[^1]: Note.', 4],
	['a note of several paragraphs', 'A.[^1]\n\n[^1]: One.\n\n    Two.', 2],
	['a note named in another script', 'A.[^注]\n\n[^注]: Note.', 2],
	['a note whose name has accents and an ampersand', 'A.[^é&à]\n\n[^é&à]: Note.', 2],
])('the links of %s lead to ids that exist, there and back', async (_, markdown, links) => {
	const { ids, targets } = idsAndTargets(await htmlOf(markdown));
	expect(targets).toHaveLength(links);
	// A browser looks for an id as it is written before it decodes it.
	const found = targets.filter((id) => ids.includes(id) || ids.includes(decodeURIComponent(id)));
	expect(found).toEqual(targets);
	expect(new Set(ids).size).toBe(ids.length);
});

test('notes stand under a heading that their signs are described by', async () => {
	const html = await htmlOf('A.[^1]\n\n[^1]: Note.');
	const [heading] = elementsOf(html, 'h2');
	const [sign] = elementsOf(html, 'a');
	expect(html).toContain(`<h2 id="${heading?.properties.id}">Notes</h2>`);
	expect(sign?.properties.ariaDescribedBy).toEqual([heading?.properties.id]);
});

test('a heading called as a note is does not take its id', async () => {
	const html = await htmlOf('## fn-1\n\nA.[^1]\n\n## Footnote label\n\n[^1]: Note.');
	const { ids } = idsAndTargets(html);
	// Two headings, the sign, the note and the heading above it.
	expect([ids.length, new Set(ids).size]).toEqual([5, 5]);
});

test('a note nobody refers to is left out, a sign without a note stays text', async () => {
	expect(await htmlOf('A.[^none]\n\n[^1]: Note.')).toBe('<p>A.[^none]</p>');
});
