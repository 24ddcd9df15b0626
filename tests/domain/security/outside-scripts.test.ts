import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import {
	loadOutsideScripts,
	outsideOrigins,
	toldToLoader,
} from '../../../src/domain/security/outside-scripts.ts';

const SCRIPTS = [
	{ src: 'https://a.example/1.js', purpose: 'x', data: { domain: 'paper.example' } },
	{ src: 'https://a.example/2.js', purpose: 'y', connect: ['https://b.example'] },
];

test('pages may run and ask the origins that are named, and each once', () => {
	expect(outsideOrigins(SCRIPTS)).toEqual({
		run: ['https://a.example'],
		ask: ['https://a.example', 'https://b.example'],
	});
	expect(outsideOrigins([])).toEqual({ run: [], ask: [] });
});

/** The elements that the loader has made once a page is read. */
function loadedWith(navigator: object) {
	const made: Record<string, unknown>[] = [];
	let then = () => {};
	runInNewContext(loadOutsideScripts, {
		navigator,
		document: {
			currentScript: { dataset: { scripts: toldToLoader(SCRIPTS) } },
			createElement: (name: string) => ({
				name,
				setAttribute(attribute: string, value: string) {
					Object.assign(this, { [attribute]: value });
				},
			}),
			head: { append: (element: Record<string, unknown>) => made.push(element) },
		},
		addEventListener: (_: string, listener: () => void) => (then = listener),
	});
	expect(made).toEqual([]);
	then();
	return made.map(({ setAttribute, ...element }) => element);
}

test('scripts are loaded once a page is read, in their order, with what is said to them', () => {
	expect(loadedWith({})).toEqual([
		{ name: 'script', async: false, src: 'https://a.example/1.js', 'data-domain': 'paper.example' },
		{ name: 'script', async: false, src: 'https://a.example/2.js' },
	]);
	expect(loadedWith({ globalPrivacyControl: false, doNotTrack: '0' })).toHaveLength(2);
});

test.each([{ globalPrivacyControl: true }, { doNotTrack: '1' }])(
	'%j keeps them from being loaded',
	(navigator) => expect(loadedWith(navigator)).toEqual([]),
);
