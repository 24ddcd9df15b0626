import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, inject, test } from 'vitest';
import { LONGEST_LINE } from '../../src/domain/hosting/headers-file.ts';
import { headerRules, headersAt } from '../../src/server/header-rules.ts';
import { storyFile } from '../helpers/content-folder.ts';
import { byTag, elements, type Page, readPage, readPages } from '../helpers/pages.ts';
import { DRAWING } from '../helpers/render.ts';
import { useSiteOf } from '../helpers/site-of-files.ts';

const pages = readPages(inject('siteDir'));

const textOf = (element: Element) =>
	element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');

/** What browsers run or apply, and thus ask the policy about. */
const isGoverned = ({ tagName, properties }: Element) =>
	tagName === 'style' ||
	(tagName === 'script' && !/json$/.test(String(properties.type ?? '')) && !properties.src);

const isPolicy = ({ tagName, properties }: Element) =>
	tagName === 'meta' && String(properties.httpEquiv) === 'content-security-policy';

/** Each directive of a policy with its sources. */
function directivesOf(policy: string): Map<string, string[]> {
	const parts = policy.split('; ').map((part) => part.split(' '));
	return new Map(parts.map(([name = '', ...sources]) => [name, sources]));
}

const policyOf = (tree: Root) =>
	String(elements(tree, isPolicy)[0]?.properties.content ?? 'none in the page');

/** What is wrong with a page’s policy. */
function faultsOf({ url, tree }: Page): string[] {
	const [policy, ...others] = elements(
		tree,
		(element) => isPolicy(element) || isGoverned(element) || element.tagName === 'link',
	);
	const directives = directivesOf(policyOf(tree));
	const faults = [
		...(policy && isPolicy(policy) ? [] : ['its policy is not before all it speaks of']),
		...(others.some(isPolicy) ? ['it has a second policy'] : []),
	];
	for (const [tag, name] of [
		['script', 'script-src'],
		['style', 'style-src'],
	] as const) {
		const allowed = directives.get(name) ?? [];
		const own = others.filter((element) => element.tagName === tag && isGoverned(element));
		const hashes = own.map((element) => `'sha256-${hash('sha256', textOf(element), 'base64')}'`);
		if (hashes.some((source) => !allowed.includes(source))) faults.push(`a ${tag} is not allowed`);
		const unused = allowed.filter((source) => /^'sha/.test(source) && !hashes.includes(source));
		if (tag === 'style' && unused.length > 0) faults.push('it allows styles of other pages');
	}
	if (elements(tree, ({ properties }) => 'style' in properties).length > 0) {
		faults.push('it has an attribute style, which no policy lets pass');
	}
	return faults.map((fault) => `${url}: ${fault}`);
}

test('every page states its policy before all it speaks of, and is allowed all it is made of', () => {
	expect(pages.length).toBeGreaterThan(200);
	expect(pages.flatMap(faultsOf)).toEqual([]);
});

test('the policy of every page is the same but for its own style, and the scripts of two pages', () => {
	const others = pages.map(({ url, tree }) => {
		const policy = policyOf(tree).replace(/style-src [^;]*/, '');
		return { url, policy };
	});
	const [usual = []] = [...Map.groupBy(others, ({ policy }) => policy).values()].sort(
		(a, b) => b.length - a.length,
	);
	const unusual = others.filter((page) => !usual.includes(page));
	expect(unusual.map(({ url }) => url).sort()).toEqual(['/404.html', '/search/']);
});

test('every hash of a script in a policy is of a script that its route may have', () => {
	const counts = pages.map(({ url, tree }) => [
		url,
		directivesOf(policyOf(tree))
			.get('script-src')
			?.filter((source) => source.startsWith("'sha")).length,
	]);
	expect(Object.fromEntries(counts)).toMatchObject({ '/': 3, '/search/': 5, '/404.html': 5 });
});

describe('the header for all pages', () => {
	const text = readFileSync(join(inject('siteDir'), '_headers'), 'utf8');
	const header = headersAt(headerRules(text), '/').get('Content-Security-Policy') ?? '';

	test('allows what each of them allows, and nothing that is in none', () => {
		const all = pages.map(({ tree }) => directivesOf(policyOf(tree)));
		for (const [name, sources] of directivesOf(header)) {
			const inPages = new Set(all.flatMap((directives) => directives.get(name) ?? []));
			expect({ name, lacking: [...inPages].filter((source) => !sources.includes(source)) }).toEqual(
				{
					name,
					lacking: [],
				},
			);
		}
		expect([...directivesOf(header).keys()]).toEqual([
			...(all[0]?.keys() ?? []),
			'frame-ancestors',
		]);
	});

	test('is no longer than hosts read', () => {
		expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(LONGEST_LINE);
	});
});

describe('words that look like code', () => {
	const CODE =
		'</title></script><style>a{}</style><script>globalThis.ran=1</script><meta charset="utf-8"></head>';
	const folder = useSiteOf(async () => ({
		'articles/code.md': storyFile(
			[
				...[`title: '${CODE}'`, `description: '${CODE} <style>'`, `topics: ['<style>b{}</style>']`],
				...[`authors: ['<script>globalThis.ran=1</script>']`, `dateline: '<style>'`],
				...['image:', '  src: a.svg', `  alt: '${CODE}'`, `  caption: '<script>'`],
			].join('\n'),
			`![${CODE}](a.svg '<style>c{}')\n\n<p title="<script>globalThis.ran=1</script>">A text.</p>\n`,
		),
		'articles/a.svg': DRAWING,
	}));

	test.each(['code/', '', 'archive/', 'topics/', '404.html'])(
		'cost a page nothing that it is made of: /%s',
		async (path) => {
			const html = await (await fetch(folder.site + path)).text();
			expect(faultsOf({ url: `/${path}`, html, tree: fromHtml(html) })).toEqual([]);
			const model = byTag(readPage(inject('siteDir'), '/').tree, 'script').length;
			expect(byTag(fromHtml(html), 'script').length).toBeLessThanOrEqual(model + 3);
		},
	);
});
