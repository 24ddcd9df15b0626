import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { IndexFiles, LoadError } from '../../src/client/search/index-files.ts';
import { checksumOfText } from '../../src/domain/search/checksum.ts';
import { type SearchManifest, sealed, searchFiles } from '../../src/domain/search/manifest.ts';

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
const packed = (content: string) => () => new Response(gzipSync(content));
const failure = () => new Response('', { status: 503 });
/** A file with what it is checked by. */
const checked = (content: string) => [content, checksumOfText(content)] as const;
const manifestOf = (stories: number) => sealed({ stories } as SearchManifest);
const manifest = (stories: number) => text(JSON.stringify(manifestOf(stories)));

describe('a file', () => {
	test('is asked for once, also by several at the same time', async () => {
		const [content, check] = checked('[1]');
		const { files, asked } = filesFrom(text(content));
		expect(await Promise.all([files.json('/a', check), files.text('/a', check)])).toEqual([
			[1],
			'[1]',
		]);
		expect(await files.text('/a', check)).toBe('[1]');
		expect(asked).toHaveLength(1);
	});

	test('that is not what was written is asked for again, past all caches', async () => {
		const [content, check] = checked('here');
		const { files, asked } = filesFrom(text('there'), text(content));
		expect(await files.text('/a', check)).toBe('here');
		expect(asked).toEqual([
			['/a', 'default'],
			['/a', 'reload'],
		]);
	});

	test('that is packed has its own checksum', async () => {
		const { files, asked } = filesFrom(text('no gzip'), packed('here'));
		expect(new TextDecoder().decode(await files.unpacked('/a'))).toBe('here');
		expect(asked).toHaveLength(2);
	});

	test('that fails twice fails, with its address and the reason, until that is forgotten', async () => {
		const [content, check] = checked('here');
		const { files, asked } = filesFrom(failure, text('there'), text(content));
		const loading = files.text('/a', check);
		await expect(loading).rejects.toThrow(new LoadError('/a', {}));
		await expect(loading).rejects.toMatchObject({
			cause: { message: 'The file is not as it was written' },
		});
		await expect(files.text('/a', check)).rejects.toThrow('/a could not be loaded');
		expect(asked).toHaveLength(2);
		files.forgetFailures();
		expect(await files.text('/a', check)).toBe('here');
	});

	test('that was asked for before failures were forgotten, and fails after, is asked for anew', async () => {
		const [content, check] = checked('here');
		const { files } = filesFrom(failure, failure, text(content));
		const before = files.text('/a', check);
		files.forgetFailures();
		const after = files.text('/a', check);
		await expect(before).rejects.toThrow(LoadError);
		expect(await after).toBe('here');
	});
});

describe('the manifest', () => {
	test('is asked of the host each time, since its name stays', async () => {
		const { files, asked } = filesFrom(manifest(1));
		expect((await files.manifest()).stories).toBe(1);
		expect(asked).toEqual([[searchFiles.manifest, 'no-cache']]);
	});

	test('is not asked for if the page knows it, unless that is damaged', async () => {
		const known = JSON.stringify(manifestOf(1));
		const { asked, fetch } = (() => {
			const asked: string[] = [];
			const fetch = async (address: unknown) => {
				asked.push(String(address));
				return manifest(2)();
			};
			return { asked, fetch: fetch as typeof globalThis.fetch };
		})();
		const filesOf = (given: string) => new IndexFiles({ fetch }, { manifest: given });
		expect((await filesOf(known).manifest()).stories).toBe(1);
		expect(asked).toEqual([]);
		expect((await filesOf(known.replace('1', '3')).manifest()).stories).toBe(2);
		expect(asked).toHaveLength(1);
	});

	test('is asked for again after a failure, and stays the same one if it is', async () => {
		const { files, asked } = filesFrom(
			...[manifest(1), failure, failure, manifest(1)],
			...[failure, failure, manifest(2)],
		);
		const before = await files.manifest();
		await files.text('/gone', '').catch(() => undefined);
		files.forgetFailures();
		expect(await files.manifest()).toBe(before);
		await files.text('/gone', '').catch(() => undefined);
		files.forgetFailures();
		expect((await files.manifest()).stories).toBe(2);
		expect(asked).toHaveLength(7);
	});

	test('that was known is true for as long as no other can be had', async () => {
		const { files } = filesFrom(manifest(1), failure, failure, failure, failure);
		const before = await files.manifest();
		await files.text('/gone', '').catch(() => undefined);
		files.forgetFailures();
		expect(await files.manifest()).toBe(before);
	});
});
