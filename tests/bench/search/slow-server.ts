import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { brotliCompressSync, constants } from 'node:zlib';

/** A connection: milliseconds to and fro, and bytes a second for all requests together. */
export interface Connection {
	roundTrip: number;
	bytesPerSecond: number;
}

/** Lighthouse's “slow 4G”. */
export const SLOW_4G: Connection = { roundTrip: 150, bytesPerSecond: 1_600_000 / 8 };
export const LOCAL: Connection = { roundTrip: 0, bytesPerSecond: Number.POSITIVE_INFINITY };

const TYPES: Record<string, string> = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.txt': 'text/plain',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2',
};
/** Bytes of a packet (TCP), so that requests share the connection fairly. */
const PACKET = 1460;

export interface Sent {
	path: string;
	bytes: number;
	/** Moment it was sent whole, in milliseconds. */
	at: number;
}

/**
 * Serves a folder as a static host with Brotli does, over a slow connection.
 * @returns its address, what it has sent so far, and how to end it.
 */
export async function slowServer(dir: string, connection: Connection) {
	const sent: Sent[] = [];
	const bodies = new Map<string, Buffer>();
	let free = 0;
	/** Waits until the connection has carried so many bytes more. */
	const carried = async (bytes: number) => {
		const now = performance.now();
		free = Math.max(free, now) + (bytes / connection.bytesPerSecond) * 1000;
		if (free - now > 1) await pause(free - now);
	};
	const bodyOf = (file: string) => {
		const known = bodies.get(file);
		if (known) return known;
		const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
		const raw = readFileSync(file);
		const body = TYPES[extname(file)] ? brotliCompressSync(raw, quality) : raw;
		bodies.set(file, body);
		return body;
	};
	const server = createServer(async (request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://host');
		const file = join(dir, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
		await pause(connection.roundTrip);
		if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
			response.writeHead(404).end();
			return;
		}
		const whole = bodyOf(file);
		const type = TYPES[extname(file)];
		// Parts are asked for of what no host compresses.
		const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
		const isPart = first !== undefined && !type;
		const body = isPart ? whole.subarray(Number(first), Number(last) + 1) : whole;
		response.writeHead(isPart ? 206 : 200, {
			...(type && { 'content-type': type, 'content-encoding': 'br' }),
			...(isPart && { 'content-range': `bytes ${first}-${last}/${whole.length}` }),
			'content-length': body.length,
			'cache-control': 'max-age=600',
		});
		for (let at = 0; at < body.length; at += PACKET) {
			await carried(Math.min(PACKET, body.length - at));
			response.write(body.subarray(at, at + PACKET));
		}
		response.end();
		sent.push({ path: pathname, bytes: body.length, at: Date.now() });
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const close = () => {
		server.close();
		server.closeAllConnections();
	};
	return { url: `http://localhost:${port}/`, sent, close };
}
