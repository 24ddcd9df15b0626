import type { IncomingMessage } from 'node:http';

export interface Refusal {
	status: 405 | 421;
	text: string;
	headers?: Record<string, string>;
}

/** Names under which a browser reaches this machine. */
const OWN_NAME = /^((?:[\w-]+\.)*localhost\.?|\d+\.\d+\.\d+\.\d+|\[[\da-f:.]+\])(:\d+)?$/i;

/**
 * Why a request gets no file, if it does not. A site elsewhere that has its own name lead here (DNS
 * rebinding) could read what is not published yet, so only names of this machine are answered.
 */
export function refusalOf({ method, headers }: IncomingMessage): Refusal | undefined {
	if (method !== 'GET' && method !== 'HEAD') {
		// What may come with such a request is not read.
		const more = { Allow: 'GET, HEAD', Connection: 'close' };
		return { status: 405, text: 'Files can only be read here (GET and HEAD).\n', headers: more };
	}
	if (headers.host && !OWN_NAME.test(headers.host)) {
		return { status: 421, text: 'This server answers only to names of its machine: localhost.\n' };
	}
	return undefined;
}
