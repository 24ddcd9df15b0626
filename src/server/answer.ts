import type { IncomingMessage, ServerResponse } from 'node:http';
import { askedFile } from './asked-file.ts';
import { refusalOf } from './refusal.ts';
import { representationOf } from './representation.ts';
import { sendFile, sendNotFound } from './send-file.ts';
import type { SiteFolder } from './site-folder.ts';

/**
 * Answers a request as a static host would.
 * @param base path that the site stands below, without a slash at its end.
 * @throws what is wrong with the disk.
 */
export function answer(
	request: IncomingMessage,
	response: ServerResponse,
	site: SiteFolder,
	base = '',
): void {
	const { url = '', headers } = request;
	const refusal = refusalOf(request);
	if (refusal) {
		say(response, refusal.status, refusal.text, refusal.headers);
		return;
	}
	if (url === '/' && base) {
		say(response, 302, '', { Location: `${base}/` });
		return;
	}
	const name = askedFile(url, base);
	const accepted = headers['accept-encoding']?.toString();
	const found = name === undefined ? undefined : representationOf(site, name, accepted);
	if (name !== undefined && found === 'folder') {
		say(response, 302, '', { Location: base + addressOf(name, url) });
	} else if (found && found !== 'folder') {
		sendFile(request, response, found);
	} else {
		const page = representationOf(site, '404.html', accepted);
		if (!page || page === 'folder') say(response, 404, 'There is nothing here.\n');
		else sendNotFound(request, response, page);
	}
}

/** Says a sentence in the place of a file; Node sends none of it to those who ask with HEAD. */
function say(
	response: ServerResponse,
	status: number,
	text: string,
	headers: Record<string, string> = {},
): void {
	response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers }).end(text);
}

/** Address of a folder, with the question that was asked of its file. */
function addressOf(folder: string, url: string): string {
	const [search = ''] = /\?.*/s.exec(url) ?? [];
	return `/${folder.split('/').map(encodeURIComponent).join('/')}/${search}`;
}
