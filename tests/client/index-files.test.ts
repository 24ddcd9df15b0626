import { expect, test } from 'vitest';
import { IndexFiles, LoadError } from '../../src/client/search/index-files.ts';
import { searchFiles } from '../../src/domain/search/manifest.ts';

/** Loads files from a server that gives these answers in turn, and notes what it is asked. */
function filesFrom(...answers: (() => Response)[]) {
	const asked: [address: string, cache: string | undefined][] = [];
	const fetch = async (address: unknown, options?: RequestInit) => {
		asked.push([String(address), options?.cache]);
		return (answers[asked.length - 1] as () => Response)();
	};
	return { asked, files: new IndexFiles({ fetch: fetch as typeof globalThis.fetch }) };
}

const text = (content: string) => () => new Response(content);

test('a file is asked for once, also by several at the same time', async () => {
	const { files, asked } = filesFrom(text('[1]'));
	expect(await Promise.all([files.json('/a'), files.text('/a')])).toEqual([[1], '[1]']);
	expect(await files.text('/a')).toBe('[1]');
	expect(asked).toHaveLength(1);
});

test('a file that was not there is asked for again', async () => {
	const { files } = filesFrom(() => new Response('', { status: 503 }), text('here'));
	await expect(files.text('/a')).rejects.toThrow(new LoadError('/a', {}));
	expect(await files.text('/a')).toBe('here');
});

test('a page that a host or a network sends in place of a file is none', async () => {
	const page = () => new Response('<h1>Log in</h1>', { headers: { 'content-type': 'text/html' } });
	const { files } = filesFrom(page);
	await expect(files.text('/a')).rejects.toThrow('/a could not be loaded');
});

test('an old copy will do for files whose names change, and not for the lists of them', async () => {
	const { files, asked } = filesFrom(text('{}'), text('[]'), text(''));
	await files.manifest();
	await files.json(searchFiles.suggestionSlices);
	await files.text('/shards/1987/rows.json');
	expect(asked.map(([, cache]) => cache)).toEqual(['no-cache', 'no-cache', 'default']);
});

test('after a failure the list of files is asked for again, and stays the same one if it is', async () => {
	const failure = () => new Response('', { status: 404 });
	const { files, asked } = filesFrom(
		text('{}'),
		failure,
		text('{}'),
		failure,
		text('{"stories":1}'),
	);
	const before = await files.manifest();
	await files.text('/gone').catch(() => undefined);
	expect(await files.manifest()).toBe(before);
	await files.text('/gone').catch(() => undefined);
	expect(await files.manifest()).toEqual({ stories: 1 });
	expect(asked).toHaveLength(5);
});
