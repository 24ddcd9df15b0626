import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer } from '../server/answer.ts';
import { SiteFolder } from '../server/site-folder.ts';

/** Limits for clients that are slow, by mistake or on purpose, in milliseconds. */
const LIMITS = {
	headersTimeout: 10_000,
	requestTimeout: 10_000,
	keepAliveTimeout: 5_000,
	connectionsCheckingInterval: 2_000,
};
/** Milliseconds after which a connection on which nothing moves is ended. */
const IDLE = 60_000;
/** Connections at a time. */
const MOST_CONNECTIONS = 500;

/**
 * Serves a built site to this machine alone as a static host would: `index.html` for folders,
 * `404.html` with status 404 for what is not there, and the headers that `_headers` says. The folder
 * may be built anew, replaced or removed meanwhile: each request gets what is there when it comes.
 * @param port a port, or 0 for any free one.
 * @param base path that the site stands below, without a slash at its end.
 * @returns the server, whose end is the end of all of it.
 * @throws if the port is taken.
 */
export async function serve(
	dir: string,
	port: number,
	base = '',
): Promise<{ server: Server; url: string }> {
	const site = new SiteFolder(dir);
	const onRequest: RequestListener = (request, response) => {
		try {
			answer(request, response, site, base);
		} catch (error) {
			console.error(`${request.url} could not be sent: ${(error as Error).message}`);
			if (response.headersSent) response.destroy();
			else response.writeHead(500).end();
		}
	};
	const server = await listening(onRequest, '127.0.0.1', port);
	const { port: bound } = server.address() as AddressInfo;
	try {
		// Where a browser looks first if a machine has both.
		const other = await listening(onRequest, '::1', bound);
		server.once('close', () => {
			other.close();
			other.closeAllConnections();
		});
	} catch (error) {
		if (port !== 0 && (error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
			server.close();
			throw error;
		}
		// Many machines have no such address.
	}
	return { server, url: `http://localhost:${bound}${base}/` };
}

function listening(onRequest: RequestListener, host: string, port: number): Promise<Server> {
	const server = createServer(LIMITS, onRequest);
	server.setTimeout(IDLE);
	server.maxConnections = MOST_CONNECTIONS;
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => resolve(server));
	});
}
