/** A host of files that can be told to do badly, as hosts, caches and networks do. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What may be wrong with a file; a damaged one is sent as if it were whole. */
export const FAULTS = [
	'no connection',
	'404',
	'500',
	'a page in its place',
	'wrong bytes',
	'cut short',
	'nothing in it',
	'no answer',
	'no end',
] as const;
export type Fault = (typeof FAULTS)[number];

export interface Asked {
	address: string;
	range: string | undefined;
	cache: RequestCache | undefined;
}

/** What is sent in place of a file. */
export type Damage = (bytes: Uint8Array) => Uint8Array;

/** Every sixteenth byte with a bit of it turned. */
const turned = (bytes: Uint8Array) => bytes.map((byte, at) => (at % 16 === 8 ? byte ^ 4 : byte));

const DAMAGE: Partial<Record<Fault, Damage>> = {
	'wrong bytes': turned,
	'cut short': (bytes) => bytes.subarray(0, Math.min(10, bytes.length - 1)),
	'nothing in it': () => new Uint8Array(),
};

/** What comes of a file that never ends: its first bytes. */
const endless = (bytes: Uint8Array<ArrayBuffer>) =>
	new ReadableStream<Uint8Array>({ start: (sender) => sender.enqueue(bytes.subarray(0, 8)) });

function answer(bytes: Uint8Array<ArrayBuffer>, range: string | undefined, isEndless: boolean) {
	const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
	if (first === undefined) return new Response(isEndless ? endless(bytes) : bytes);
	if (Number(first) >= bytes.length) return new Response('', { status: 416 });
	const part = bytes.subarray(Number(first), Number(last) + 1);
	const sent = `bytes ${first}-${Number(first) + part.length - 1}/${bytes.length}`;
	return new Response(isEndless ? endless(part) : part, {
		status: 206,
		headers: { 'content-range': sent },
	});
}

export interface FileHost {
	fetch: typeof fetch;
	/** Addresses of what was asked for, in order. */
	loaded: string[];
	/** The same with how it was asked for. */
	asked: Asked[];
	/** Lets files whose address matches come with a fault. @param times after which they come whole. */
	spoil: (pattern: RegExp, fault: Fault | Damage, times?: number) => void;
	/** Lets all files come whole. */
	mend: () => void;
}

/**
 * Serves the files below a folder.
 * @param sendsParts whether it knows of ranges.
 */
export function fileHost(dir: string, sendsParts = true): FileHost {
	const loaded: string[] = [];
	const asked: Asked[] = [];
	let faults: { pattern: RegExp; fault: Fault | Damage; left: number }[] = [];
	const load = async (input: unknown, options: RequestInit = {}): Promise<Response> => {
		const address = String(input);
		const { pathname: path } = new URL(address, 'http://index');
		const given = new Headers(options.headers).get('range') ?? undefined;
		loaded.push(address);
		asked.push({ address, range: given, cache: options.cache });
		const spoilt = faults.find(({ pattern, left }) => left > 0 && pattern.test(address));
		if (spoilt) spoilt.left--;
		const fault = spoilt?.fault;
		// No network answers at once.
		await new Promise(setImmediate);
		const file = join(dir, path);
		if (fault === 'no connection') throw new TypeError('Failed to fetch');
		if (fault === 'no answer') return new Promise(() => undefined);
		if (fault === '500') return new Response('', { status: 500 });
		if (fault === 'a page in its place') return new Response('<!doctype html><h1>Log in</h1>');
		if (fault === '404' || !existsSync(file)) return new Response('', { status: 404 });
		const whole = new Uint8Array(readFileSync(file));
		const damage = typeof fault === 'string' ? DAMAGE[fault] : fault;
		const bytes = new Uint8Array(damage?.(whole) ?? whole);
		return answer(bytes, sendsParts ? given : undefined, fault === 'no end');
	};
	return {
		fetch: load as typeof fetch,
		loaded,
		asked,
		spoil: (pattern, fault, times = Number.POSITIVE_INFINITY) => {
			faults = [...faults, { pattern, fault, left: times }];
		},
		mend: () => {
			faults = [];
		},
	};
}
