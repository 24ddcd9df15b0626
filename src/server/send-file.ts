import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import { type ByteRange, byteRange } from './byte-range.ts';
import { httpDate, isNotModified, isSameFile } from './not-modified.ts';
import type { Representation } from './representation.ts';
import { closeStored, type StoredFile } from './stored-file.ts';

const wholeOf = ({ size }: StoredFile): ByteRange => ({ first: 0, last: size - 1 });

/** Sends a file, or what is asked of it, and closes it. */
export function sendFile(
	request: IncomingMessage,
	response: ServerResponse,
	{ file, headers }: Representation,
): void {
	headers.set('Accept-Ranges', 'bytes').set('ETag', file.etag);
	headers.set('Last-Modified', httpDate(file));
	const { range: asked, 'if-range': same } = request.headers;
	const isPart = request.method === 'GET' && asked && isSameFile(same?.toString(), file);
	const part = isPart ? byteRange(asked, file.size) : undefined;
	if (isNotModified(request.headers, file)) {
		closeStored(file);
		response.writeHead(304, [...headers].flat()).end();
	} else if (part === 'none') {
		closeStored(file);
		headers.set('Content-Range', `bytes */${file.size}`).set('Content-Length', '0');
		response.writeHead(416, [...headers].flat()).end();
	} else if (part) {
		headers.set('Content-Range', `bytes ${part.first}-${part.last}/${file.size}`);
		sendBytes(request, response, { file, headers }, 206, part);
	} else {
		sendBytes(request, response, { file, headers }, 200, wholeOf(file));
	}
}

/** Sends the page for what is not there, and closes its file. */
export function sendNotFound(
	request: IncomingMessage,
	response: ServerResponse,
	page: Representation,
): void {
	sendBytes(request, response, page, 404, wholeOf(page.file));
}

function sendBytes(
	{ method }: IncomingMessage,
	response: ServerResponse,
	{ file, headers }: Representation,
	status: number,
	{ first, last }: ByteRange,
): void {
	headers.set('Content-Length', String(last - first + 1));
	response.writeHead(status, [...headers].flat());
	if (method === 'HEAD') {
		closeStored(file);
		response.end();
	} else if (typeof file.content === 'number') {
		const stream = createReadStream('', { fd: file.content, start: first, end: last });
		// Whoever asked may go away, and the file may become shorter; then the connection ends.
		pipeline(stream, response, () => {});
	} else {
		response.end(file.content.subarray(first, last + 1));
	}
}
