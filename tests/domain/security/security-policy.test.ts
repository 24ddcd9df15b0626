import { expect, test } from 'vitest';
import * as scripts from '../../../src/domain/security/page-scripts.ts';
import { prefetchRules, scriptsOfRoute } from '../../../src/domain/security/page-scripts.ts';
import {
	DRAWING_POLICY,
	headerPolicy,
	pagePolicy,
	withoutStyleHashes,
} from '../../../src/domain/security/security-policy.ts';

const SOURCES = {
	scripts: ["'sha256-a'", "'sha256-b'"],
	styles: ["'sha256-c'"],
	connectOrigins: ['https://search.example.org'],
};

test('a page may use its own files, and of what is written out in it what the site has written', () => {
	expect(pagePolicy(SOURCES).split('; ')).toEqual([
		"default-src 'none'",
		"script-src 'self' 'wasm-unsafe-eval' 'sha256-a' 'sha256-b'",
		"style-src 'self' 'sha256-c'",
		...["img-src 'self'", "media-src 'self'", "font-src 'self'", "manifest-src 'self'"],
		"connect-src 'self' https://search.example.org",
		...["worker-src 'self'", "base-uri 'none'", "form-action 'self'"],
	]);
});

test('as a header it is the same, and no page can be framed', () => {
	const page = pagePolicy(SOURCES);
	expect(headerPolicy([page])).toBe(`${page}; frame-ancestors 'none'`);
});

test('the header of several pages allows what any of them may, in whatever order they come', () => {
	const others = { ...SOURCES, scripts: ["'sha256-b'", "'sha256-0'"], connectOrigins: [] };
	const policies = [pagePolicy(SOURCES), pagePolicy(others)];
	const header = headerPolicy(policies);
	expect(header).toContain(
		"script-src 'self' 'wasm-unsafe-eval' 'sha256-0' 'sha256-a' 'sha256-b';",
	);
	expect(header).toContain("connect-src 'self' https://search.example.org;");
	expect(headerPolicy(policies.toReversed())).toBe(header);
});

test('a policy that is a header already is joined to others as any', () => {
	const header = headerPolicy([pagePolicy(SOURCES)]);
	expect(headerPolicy([header, header])).toBe(header);
});

test('a header can leave the styles of pages to what each of them states', () => {
	const header = withoutStyleHashes(headerPolicy([pagePolicy(SOURCES)]));
	expect(header).toContain("; style-src 'self' 'unsafe-inline'; ");
	expect(header).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-a'");
});

test('a drawing by itself may have styles and pictures that are in it, and else loads and runs nothing', () => {
	expect(DRAWING_POLICY.split('; ')).toEqual([
		...["default-src 'none'", "style-src 'unsafe-inline'", 'img-src data:', 'sandbox'],
	]);
});

/** The scripts of all pages, and those that one page alone has. */
const pageScripts = (base: string) =>
	['search', '404'].flatMap((name) => scriptsOfRoute(base, `src/pages/${name}.astro`));

test.each(['', '/paper'])(
	'every script that may be written out in a page below “%s” is among those that it allows',
	(base) => {
		const fixed = Object.values(scripts).filter((script) => typeof script === 'string');
		const written = [...fixed, prefetchRules(base)];
		expect(written.length).toBeGreaterThan(4);
		expect(written.filter((script) => !pageScripts(base).includes(script))).toEqual([]);
		expect(pageScripts(base).filter((script) => script.length < 20)).toEqual([]);
	},
);

test('what one page alone has is allowed on no other', () => {
	const usual = scriptsOfRoute('', 'src/pages/index.astro');
	expect(usual).toHaveLength(3);
	expect(pageScripts('').filter((script) => !usual.includes(script))).toHaveLength(4);
});

test('no script that is written out in pages depends on the address of another file', () => {
	expect(pageScripts('').filter((script) => script.includes('/_astro/'))).toEqual([]);
});
