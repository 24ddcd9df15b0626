import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Serves a built site on this machine as a static host would: `index.html` for folders,
 * `404.html` with status 404 for the rest.
 * @param port a port, or 0 for any free one.
 * @throws if the port is taken.
 */
export function serve(dir: string, port: number): Promise<{ server: Server; url: string }> {
	const notFound = readFileSync(join(dir, '404.html'));
	const files = sirv(dir, {
		etag: true,
		onNoMatch: (_request, response) => {
			response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
			response.end(notFound);
		},
	});
	const server = createServer((request, response) => files(request, response));
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => {
			const address = server.address();
			const bound = typeof address === 'object' && address ? address.port : port;
			resolve({ server, url: `http://localhost:${bound}/` });
		});
	});
}
