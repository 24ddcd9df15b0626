import { gunzipSync, gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { expect, onTestFinished, test, vi } from 'vitest';
import { pagefindIndex } from '../../../src/build/search/pagefind-index.ts';

vi.mock(import('pagefind'), async (original) => {
	const real = await original();
	return { ...real, createIndex: vi.fn(real.createIndex) };
});
const { createIndex } = await vi.importActual<typeof pagefind>('pagefind');

type Answer = Awaited<ReturnType<typeof createIndex>>;
type Index = NonNullable<Answer['index']>;

const TEXTS = [
	{ url: '/a/', content: 'A text of words.' },
	{ url: '/b/', content: 'Another text.' },
];

/** Lets Pagefind answer otherwise than it does. */
function answering(change: (answer: Answer) => Answer): void {
	const fake = vi.mocked(pagefind.createIndex);
	fake.mockImplementation(async (options) => change(await createIndex(options)));
	onTestFinished(() => void fake.mockImplementation(createIndex));
}

/** The same of one of the calls of its index. */
const withIndex = (change: (index: Index) => Partial<Index>) =>
	answering(({ errors, index }) => ({
		errors,
		index: { ...(index as Index), ...change(index as Index) },
	}));

/** The same of a file of its index, whose name matches: another content, or none. */
const withFile = (name: RegExp, change: (content: Uint8Array) => Uint8Array | undefined) =>
	withIndex((index) => ({
		getFiles: async () => {
			const { errors, files } = await index.getFiles();
			const changed = files.flatMap(({ path, content }) => {
				const other = name.test(path) ? change(content) : content;
				return other ? [{ path, content: other }] : [];
			});
			return { errors, files: changed };
		},
	}));

/** An entry file in which something is other. */
const withEntry = (change: (entry: Record<string, unknown>) => object) =>
	withFile(/^pagefind-entry\.json$/, (content) =>
		Buffer.from(JSON.stringify(change(JSON.parse(String(Buffer.from(content)))))),
	);

const index = () => pagefindIndex(TEXTS, 'en');

test('texts are indexed in their order', async () => {
	const { contents, chunks, about } = await index();
	expect(contents).toEqual(TEXTS.map(({ content }) => content));
	expect(chunks.length).toBeGreaterThan(0);
	expect(about.version).toBe('1.6.0');
});

test.each<[string, () => void, string]>([
	[
		'begins with an error',
		() => answering(() => ({ errors: ['no room'], index: undefined as never })),
		'no room',
	],
	[
		'makes no index',
		() => answering(() => ({ errors: [], index: undefined as never })),
		'Pagefind made no index.',
	],
	[
		'refuses a text',
		() =>
			withIndex(() => ({
				addCustomRecord: async () => ({ errors: ['odd text'], file: undefined as never }),
			})),
		'odd text',
	],
	[
		'cannot be asked any more',
		() => withIndex(() => ({ addCustomRecord: () => Promise.reject(new Error('gone')) })),
		'gone',
	],
	[
		'cannot give its files',
		() => withIndex(() => ({ getFiles: async () => ({ errors: ['no files'], files: [] }) })),
		'no files',
	],
	[
		'is another version',
		() => withEntry((entry) => ({ ...entry, version: '9.0.0' })),
		'This is Pagefind 9.0.0; PAGEFIND_VERSION must say so.',
	],
	[
		'makes an index for each language',
		() =>
			withEntry((entry) => ({
				...entry,
				languages: { en: { hash: 'a' }, fr: { hash: 'b' } },
			})),
		'Pagefind made 2 indexes where one was asked for.',
	],
	[
		'makes an index of no language',
		() => withEntry((entry) => ({ ...entry, languages: {} })),
		'Pagefind made 0 indexes where one was asked for.',
	],
	[
		'holds another number of texts',
		() => {
			let added = 0;
			withIndex((real) => ({
				addCustomRecord: (record) =>
					added++ === 0
						? real.addCustomRecord(record)
						: Promise.resolve({ errors: [], file: {} as never }),
			}));
		},
		'Pagefind holds 1 of 2 stories.',
	],
	[
		'lacks a text',
		() => {
			let kept = 0;
			withFile(/^fragment\//, (content) => (kept++ === 0 ? content : undefined));
		},
		'Pagefind has no text of /',
	],
	[
		'packs its files in another way',
		() => withFile(/\.pf_meta$/, (content) => gzipSync(gunzipSync(content).subarray(1))),
		'Pagefind packs its files in another way than it did.',
	],
	[
		'makes its results in another way',
		() =>
			withFile(/^pagefind\.js$/, (content) =>
				Buffer.from(String(Buffer.from(content)).replace('words:locations,', 'places:locations,')),
			),
		'Pagefind makes its results in another way; RESULT must say where.',
	],
	[
		'makes its results in two places',
		() =>
			withFile(/^pagefind\.js$/, (content) =>
				Buffer.from(`${Buffer.from(content)}//words:locations,`),
			),
		'Pagefind makes its results in another way; RESULT must say where.',
	],
])('no index is made if Pagefind %s', async (_, change, message) => {
	change();
	await expect(index()).rejects.toThrow(message);
});
