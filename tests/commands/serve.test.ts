import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serve } from '../../src/commands/serve.ts';
import { aFolder, writeFiles } from '../helpers/content-folder.ts';

const SITE = {
	'index.html': 'front',
	'404.html': 'not here',
	'2022/ferry & co/index.html': 'ferry',
};

async function aServer() {
	const folder = aFolder();
	const site = join(folder, 'site');
	writeFiles(site, SITE);
	writeFiles(folder, { 'secret.txt': 'secret', 'site-notes/secret.txt': 'secret' });
	const { server, url } = await serve(site, 0);
	onTestFinished(() => void server.close());
	return { url };
}

test('a folder is served by its index, and what is not there by 404.html with its status', async () => {
	const { url } = await aServer();
	for (const [path, status, text] of [
		['', 200, 'front'],
		['2022/ferry%20&%20co/', 200, 'ferry'],
		['2023/', 404, 'not here'],
	] as const) {
		const response = await fetch(url + path);
		expect({ path, status: response.status, text: await response.text() }).toEqual({
			path,
			status,
			text,
		});
	}
});

test.each([
	'/../secret.txt',
	'/2022/../../secret.txt',
	'/..%2fsecret.txt',
	'/%2e%2e/secret.txt',
	'/..\\secret.txt',
	'/../site-notes/secret.txt',
])('what is outside the folder is not served to one who asks for %s', async (path) => {
	const { url } = await aServer();
	// A request by hand, since fetch resolves such paths before it sends them.
	const asked = request(url, { path }).end();
	const [response] = (await once(asked, 'response')) as [IncomingMessage];
	const text = await response.toArray();
	expect([response.statusCode, Buffer.concat(text).toString()]).toEqual([404, 'not here']);
});
