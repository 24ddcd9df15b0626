import { describe, expect, test } from 'vitest';
import { numbered, packed } from '../../src/build/search/write-packs.ts';
import { Downloads } from '../../src/client/search/downloads.ts';
import { PackFiles } from '../../src/client/search/pack-files.ts';

const FILES = ['one', 'two', 'three'].map(
	(text, number) => new Uint8Array(numbered(packed(text), number)),
);
const PACK = new Uint8Array(Buffer.concat(FILES));
const places = FILES.map(({ length }, at) => ({
	number: at,
	pack: 0,
	length,
	start: FILES.slice(0, at).reduce((sum, file) => sum + file.length, 0),
}));

type Answer = (range: string | null) => Response;

/** A part of the pack as hosts send it, or what they send in its place. */
const part =
	(bytes = PACK, shift = 0): Answer =>
	(range) => {
		const [, first = 0, last = 0] = (/(\d+)-(\d+)/.exec(range ?? '') ?? []).map(Number);
		return new Response(bytes.subarray(first + shift, last + 1 + shift), {
			status: 206,
			headers: { 'content-range': `bytes ${first + shift}-${last + shift}/${bytes.length}` },
		});
	};
const whole =
	(bytes = PACK): Answer =>
	() =>
		new Response(bytes);

/** Reads files of a pack from a host that gives these answers in turn. */
function packFrom(...answers: Answer[]) {
	const asked: { address: string; range: string | null; cache: string | undefined }[] = [];
	const fetch = async (address: unknown, options?: RequestInit) => {
		const range = new Headers(options?.headers).get('range');
		asked.push({ address: String(address), range, cache: options?.cache });
		return (answers[asked.length - 1] as Answer)(range);
	};
	const packs = new PackFiles(new Downloads(fetch as typeof globalThis.fetch, 60_000));
	const read = async (at: number) =>
		new TextDecoder().decode(await packs.file('/pack', places[at] as (typeof places)[0]));
	return { asked, read };
}

test('no more of a pack is loaded than is asked for, under an address of its own', async () => {
	const { read, asked } = packFrom(part(), part());
	expect([await read(1), await read(0)]).toEqual(['two', 'one']);
	expect(asked.map(({ range }) => range)).toEqual([
		`bytes=${places[1]?.start}-${(places[2]?.start ?? 0) - 1}`,
		`bytes=0-${(places[1]?.start ?? 0) - 1}`,
	]);
	expect(new Set(asked.map(({ address }) => address)).size).toBe(2);
	expect(asked.every(({ address }) => address.startsWith('/pack?'))).toBe(true);
});

describe('the whole pack is asked for, past all caches,', () => {
	test.each<[string, Answer]>([
		['if another part comes', part(PACK, 1)],
		['if the part is cut short', part(PACK.subarray(0, 30))],
		[
			'if the part is not what it is said to be',
			(range) => new Response(PACK.subarray(0, places[1]?.length), part()(range)),
		],
		['if a bit of it is wrong', part(PACK.map((byte, at) => (at === 40 ? byte ^ 1 : byte)))],
		['if the host refuses ranges', () => new Response('', { status: 416 })],
		['if the connection is lost', () => Response.error()],
	])('%s', async (_, answer) => {
		const { read, asked } = packFrom(answer, whole());
		expect(await read(1)).toBe('two');
		expect(asked[1]).toEqual({ address: '/pack', range: null, cache: 'reload' });
	});

	test('and kept for other files of it', async () => {
		const { read, asked } = packFrom(part(PACK, 1), whole());
		expect([await read(1), await read(2)]).toEqual(['two', 'three']);
		expect(asked).toHaveLength(2);
	});

	test('and it fails if that is wrong too, and works once it is right', async () => {
		const damaged = PACK.slice().fill(0, 25);
		const { read } = packFrom(part(PACK, 1), whole(damaged), part());
		await expect(read(1)).rejects.toThrow();
		expect(await read(1)).toBe('two');
	});
});

test('a host that once sends something else is asked for parts all the same', async () => {
	const { read, asked } = packFrom(
		() => new Response('<h1>Log in</h1>'),
		() => Response.error(),
		part(),
	);
	await expect(read(1)).rejects.toThrow();
	expect(await read(1)).toBe('two');
	expect(asked[2]?.range).toMatch(/^bytes=/);
});

test('a host that sends whole packs is asked for them once', async () => {
	const { read, asked } = packFrom(whole());
	expect([await read(1), await read(0), await read(2)]).toEqual(['two', 'one', 'three']);
	expect(asked).toHaveLength(1);
});
