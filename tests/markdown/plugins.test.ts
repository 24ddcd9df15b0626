import type { Element, Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { createStoryRenderer, type Plugins } from '../../src/markdown/render-story.ts';
import { ALONE } from '../helpers/given-notes.ts';

/** Renders a text that passes through plugins. */
async function rendered(markdown: string, plugins: Partial<Plugins>) {
	const render = await createStoryRenderer({ plugins: { remark: [], rehype: [], ...plugins } });
	return render(markdown, ALONE);
}

/** Makes of `:::name` an element of that name. */
const elementsOfDirectives = () => (tree: Root) =>
	visit(tree, 'containerDirective', (node) => {
		node.data = { hName: node.name };
	});

/** Adds an element to the end of a text. */
const addElement =
	(tagName: string, properties: Element['properties'] = {}) =>
	() =>
	(tree: HtmlRoot) => {
		const children = [{ type: 'text' as const, value: 'Added.' }];
		tree.children.push({ type: 'element', tagName, properties, children });
	};

test('a plugin may add to the syntax of Markdown', async () => {
	const remark = [remarkDirective, elementsOfDirectives];
	const { html } = await rendered('Plain.\n\n:::details\nMore.\n:::', { remark });
	expect(html).toContain('<details><p>More.</p></details>');
});

test('a plugin has the options it is given', async () => {
	const upper =
		({ word }: { word: string }) =>
		(tree: Root) =>
			visit(tree, 'text', (node) => {
				node.value = node.value.replace(word, word.toUpperCase());
			});
	const { text } = await rendered('One plain line.', { remark: [[upper, { word: 'plain' }]] });
	expect(text).toBe('One PLAIN line.');
});

test('a plugin sees where everything stands, in paragraphs without any marks too', async () => {
	const lines: unknown[] = [];
	const noteLines = () => (tree: Root) => {
		for (const { position } of tree.children) lines.push(position?.start.line);
	};
	await rendered('One.\n\nTwo.\n\nThree.', { remark: [noteLines] });
	expect(lines).toEqual([1, 3, 5]);
});

test('a plugin may change the HTML, and what it adds is text of the story too', async () => {
	const { html, text } = await rendered('Text.', { rehype: [addElement('p')] });
	expect(html).toContain('<p>Added.</p>');
	expect(text).toContain('Added.');
});

test('nothing that a plugin adds escapes the sanitiser', async () => {
	const rehype = [addElement('script'), addElement('p', { onclick: 'alert(1)', style: 'x' })];
	const { html } = await rendered('Text.', { rehype });
	expect(html).not.toMatch(/script|onclick|style/);
});

test('links and pictures that a plugin adds are read as those of the story', async () => {
	const rehype = [addElement('img', { src: 'map.png' }), addElement('a', { href: '/about/' })];
	const { remarks, links } = await rendered('Text.', { rehype });
	expect(remarks).toContainEqual(expect.objectContaining({ sort: 'lostPicture' }));
	expect(links.map(({ href }) => href)).toEqual(['/about/']);
});

test('a plugin that fails is no reason to publish the story without it', async () => {
	const failing = () => () => {
		throw new Error('no such formula');
	};
	await expect(rendered('Text.', { remark: [failing] })).rejects.toThrow('no such formula');
});
