import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import sirv from 'sirv';
import { filesIn } from '../helpers/pages.ts';

/** Files that a host compresses; fonts and pictures are compressed in themselves. */
const TEXT = /\.(html|js|css|svg|xml|json|txt)$/;
/** Files whose names change with what is in them, as the README tells a host. */
const NEVER_CHANGES = /^\/(_astro|search-index\/[^/]+)\//;

/**
 * Serves a built site on any free port of this machine as a host does that has compressed it. Writes
 * the compressed files beside the others.
 */
export async function serveCompressed(dir: string): Promise<{ server: Server; url: string }> {
	for (const file of filesIn(dir).filter((name) => TEXT.test(name))) {
		writeFileSync(join(dir, `${file}.br`), brotliCompressSync(readFileSync(join(dir, file))));
	}
	const files = sirv(dir, {
		brotli: true,
		etag: true,
		setHeaders: (response, path) =>
			response.setHeader(
				'Cache-Control',
				NEVER_CHANGES.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
			),
	});
	const server = createServer((request, response) => files(request, response));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return { server, url: `http://localhost:${(server.address() as AddressInfo).port}/` };
}
