import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
	mkdirSync,
	renameSync,
	rmSync,
	symlinkSync,
	truncateSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { Agent, type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { serve } from '../../src/commands/serve.ts';
import { randomFrom } from '../bench/random-numbers.ts';
import { aFolder, writeFiles } from '../helpers/content-folder.ts';
import { rawRequest } from '../helpers/raw-request.ts';

const LARGE = 'x'.repeat(1_000_000);
const SITE = {
	'index.html': 'front',
	'404.html': 'not here',
	'2022/ferry & co/index.html': 'ferry',
	'digits.bin': '0123456789',
	'large.bin': LARGE,
	'empty.txt': '',
	_headers:
		"/*\n  Content-Security-Policy: default-src 'none'\n/_astro/*\n  Cache-Control: immutable\n",
	'_astro/a.js': '1',
};

async function aServer() {
	const folder = aFolder();
	const site = join(folder, 'site');
	writeFiles(site, SITE);
	writeFiles(folder, { 'secret.txt': 'secret', 'site-notes/secret.txt': 'secret' });
	const { server, url } = await serve(site, 0);
	onTestFinished(() => {
		server.close();
		server.closeAllConnections();
	});
	/** Asks by hand, since fetch resolves some paths before it sends them. */
	const ask = async (path: string, headers = {}, method = 'GET') => {
		const asked = request(url, { path, headers, method }).end();
		const [response] = (await once(asked, 'response')) as [IncomingMessage];
		const text = Buffer.concat(await response.toArray()).toString();
		return { status: response.statusCode, headers: response.headers, text };
	};
	return { url, ask, site, folder, server };
}

test('a folder is served by its index, and what is not there by 404.html with its status', async () => {
	const { ask } = await aServer();
	expect(await ask('/')).toMatchObject({ status: 200, text: 'front' });
	expect(await ask('/2022/ferry%20&%20co/')).toMatchObject({ status: 200, text: 'ferry' });
	expect(await ask('/2023/')).toMatchObject({ status: 404, text: 'not here' });
	expect(await ask('/2022/ferry%20&%20co/index.html/')).toMatchObject({ status: 404 });
});

test('a folder without its slash leads to the address with it', async () => {
	const { ask } = await aServer();
	const { status, headers } = await ask('/2022/ferry%20&%20co?q=1');
	expect([status, headers.location]).toEqual([302, '/2022/ferry%20%26%20co/?q=1']);
});

test.each([
	...['/../secret.txt', '/2022/../../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt'],
	...['/..\\secret.txt', '/../site-notes/secret.txt', '/.%2e/secret.txt', '/a%00/../../secret.txt'],
	...['/%2e%2e%2fsecret.txt', '/..%5csecret.txt', '//../secret.txt', `/${'a'.repeat(9000)}`],
	...['/%', '/%ff', '/2022/..', '/./index.html', '/site/index.html', '/%00'],
])('what is outside the folder is not served to one who asks for %s', async (path) => {
	const { ask } = await aServer();
	expect(await ask(path)).toMatchObject({ status: 404, text: 'not here' });
});

test('no address made of 2,000 mixtures of dots, slashes and escapes leads out', async () => {
	const { url } = await aServer();
	const random = randomFrom(15);
	const parts = [
		...['..', '.', '/', '//', '\\', '%2e', '%2E%2e', '%2f', '%5c', '%00', '%c0%ae', '%252e', '..;'],
		...['site', 'site-notes', 'secret.txt', '2022', '?', '#', '%', 'a', 'http://localhost', '~'],
	];
	const { hostname, port } = new URL(url);
	const agent = new Agent({ keepAlive: true, maxSockets: 4 });
	onTestFinished(() => agent.destroy());
	const answers = await Promise.all(
		Array.from({ length: 2_000 }, async () => {
			const length = 1 + Math.floor(random() * 8);
			const mixed = Array.from({ length }, () => parts[Math.floor(random() * parts.length)]);
			const path = `/${mixed.join('')}/secret.txt`;
			const asked = request({ hostname, port, path, agent }).end();
			const [response] = (await once(asked, 'response')) as [IncomingMessage];
			const text = Buffer.concat(await response.toArray()).toString();
			return { path, text };
		}),
	);
	expect(answers.filter(({ text }) => text.includes('secret'))).toEqual([]);
});

describe('only what is read is answered', () => {
	test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('not %s', async (method) => {
		const { ask } = await aServer();
		const { status, headers } = await ask('/', {}, method);
		expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
	});

	test('HEAD says what GET would, without the bytes', async () => {
		const { ask } = await aServer();
		for (const path of ['/', '/large.bin', '/empty.txt', '/2023/']) {
			const { date: _, ...whole } = (await ask(path)).headers;
			const head = await ask(path, { range: 'bytes=0-1' }, 'HEAD');
			expect({ path, text: head.text }).toEqual({ path, text: '' });
			expect(head.headers).toMatchObject(whole);
		}
	});
});

describe('ranges', () => {
	test('a part is sent, and said to be one', async () => {
		const { ask } = await aServer();
		for (const [range, text, sent] of [
			['bytes=2-4', '234', 'bytes 2-4/10'],
			['bytes=8-', '89', 'bytes 8-9/10'],
			['bytes=-3', '789', 'bytes 7-9/10'],
		]) {
			const part = await ask('/digits.bin', { range });
			expect(part).toMatchObject({ status: 206, text });
			expect(part.headers).toMatchObject({
				'content-range': sent,
				'content-length': `${text?.length}`,
			});
		}
		const part = await ask('/large.bin', { range: 'bytes=1-600000' });
		expect([part.status, part.text.length]).toEqual([206, 600_000]);
	});

	test('what there is not of a file is told', async () => {
		const { ask } = await aServer();
		const none = await ask('/digits.bin', { range: 'bytes=10-' });
		expect([none.status, none.headers['content-range']]).toEqual([416, 'bytes */10']);
	});

	test('several parts, and a part of another version, get the whole file', async () => {
		const { ask } = await aServer();
		const { etag = '', 'last-modified': date = '' } = (await ask('/digits.bin')).headers;
		const range = 'bytes=2-4';
		const status = async (headers: object) => (await ask('/digits.bin', headers)).status;
		expect(await status({ range: 'bytes=0-1,3-4' })).toBe(200);
		expect(await status({ range, 'if-range': etag })).toBe(206);
		expect(await status({ range, 'if-range': date })).toBe(206);
		expect(await status({ range, 'if-range': `W/${etag}` })).toBe(200);
		expect(await status({ range, 'if-range': '"other"' })).toBe(200);
		expect(await status({ range, 'if-range': 'Mon, 30 Nov 1970 02:55:52 GMT' })).toBe(200);
	});
});

test('who has a file already is told so, and gets it again once it is another', async () => {
	const { ask, site } = await aServer();
	const { etag = '', 'last-modified': date = '' } = (await ask('/')).headers;
	const answers = async (headers: object) => {
		const { status, text } = await ask('/', headers);
		return `${status} ${text}`;
	};
	expect(await answers({ 'if-none-match': etag })).toBe('304 ');
	expect(await answers({ 'if-none-match': `"a", W/${etag}` })).toBe('304 ');
	expect(await answers({ 'if-none-match': '*' })).toBe('304 ');
	expect(await answers({ 'if-none-match': '"a"' })).toBe('200 front');
	expect(await answers({ 'if-modified-since': date })).toBe('304 ');
	expect(await answers({ 'if-modified-since': date, 'if-none-match': '"a"' })).toBe('200 front');
	expect(await answers({ 'if-modified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' })).toBe('200 front');
	expect(await answers({ 'if-modified-since': 'yesterday' })).toBe('200 front');
	// As large as before and of the same time: another file all the same.
	const time = new Date(date);
	writeFileSync(join(site, 'new'), 'FRONT');
	utimesSync(join(site, 'index.html'), time, time);
	utimesSync(join(site, 'new'), time, time);
	expect(await answers({})).toBe('200 front');
	renameSync(join(site, 'new'), join(site, 'index.html'));
	expect(await answers({ 'if-none-match': etag })).toBe('200 FRONT');
});

describe('while it serves', () => {
	test('files come, change, grow shorter and go', async () => {
		const { ask, site } = await aServer();
		expect((await ask('/new/')).status).toBe(404);
		writeFiles(site, { 'new/index.html': 'new' });
		expect(await ask('/new/')).toMatchObject({ status: 200, text: 'new' });
		writeFiles(site, { 'new/index.html': 'newer' });
		const newer = await ask('/new/');
		expect(newer).toMatchObject({ text: 'newer', headers: { 'content-length': '5' } });
		truncateSync(join(site, 'new/index.html'), 2);
		expect(await ask('/new/')).toMatchObject({ text: 'ne', headers: { 'content-length': '2' } });
		rmSync(join(site, 'new'), { recursive: true });
		expect(await ask('/new/')).toMatchObject({ status: 404, text: 'not here' });
	});

	test('a site takes the place of another, as a folder, by a link, or is gone for a while', async () => {
		const { ask, site, folder } = await aServer();
		expect((await ask('/')).text).toBe('front');
		renameSync(site, join(folder, 'first'));
		expect(await ask('/')).toMatchObject({ status: 404, text: 'There is nothing here.\n' });
		for (const name of ['second', 'third']) {
			writeFiles(join(folder, name), { 'index.html': name });
			symlinkSync(name, join(folder, 'link'));
			renameSync(join(folder, 'link'), site);
			expect(await ask('/')).toMatchObject({ status: 200, text: name });
		}
		rmSync(site);
		renameSync(join(folder, 'first'), site);
		expect(await ask('/')).toMatchObject({ status: 200, text: 'front' });
	});

	test('an answer that has begun is of one file, whatever takes its place', async () => {
		const { url, site } = await aServer();
		const response = await fetch(`${url}large.bin`);
		writeFileSync(join(site, 'other'), 'y'.repeat(2_000_000));
		renameSync(join(site, 'other'), join(site, 'large.bin'));
		expect(await response.text()).toBe(LARGE);
	});

	test('the headers are those of the file _headers at that moment', async () => {
		const { ask, site } = await aServer();
		const policy = async (path: string) => (await ask(path)).headers['content-security-policy'];
		const caching = async (path: string) => (await ask(path)).headers['cache-control'];
		expect(await policy('/')).toBe("default-src 'none'");
		expect(await policy('/nowhere')).toBe("default-src 'none'");
		expect([await caching('/'), await caching('/_astro/a.js')]).toEqual(['no-cache', 'immutable']);
		expect(await caching('/_astro/gone.js')).toBe('no-cache');
		writeFiles(site, { _headers: "/*\n  Content-Security-Policy: default-src 'self'\n" });
		expect(await policy('/')).toBe("default-src 'self'");
		rmSync(join(site, '_headers'));
		expect(await policy('/')).toBeUndefined();
	});
});

describe('links', () => {
	test('that lead out of the site, or nowhere, are nothing', async () => {
		const { ask, site, folder } = await aServer();
		symlinkSync(join(folder, 'secret.txt'), join(site, 'file.txt'));
		symlinkSync('../site-notes', join(site, 'folder'));
		symlinkSync('..', join(site, 'above'));
		symlinkSync('nowhere', join(site, 'dangling.html'));
		symlinkSync('loop', join(site, 'loop'));
		for (const path of [
			...['/file.txt', '/folder/secret.txt', '/folder', '/above', '/above/secret.txt', '/loop'],
			...['/loop/a', '/dangling.html', '/dangling.html/a', '/above/site/index.html'],
		]) {
			const { status } = await ask(path);
			expect({ path, status }).toEqual({
				path,
				status: path.endsWith('site/index.html') ? 200 : 404,
			});
		}
	});

	test('a file that becomes such a link is nothing from then on', async () => {
		const { ask, site, folder } = await aServer();
		expect((await ask('/digits.bin')).status).toBe(200);
		rmSync(join(site, 'digits.bin'));
		symlinkSync(join(folder, 'secret.txt'), join(site, 'digits.bin'));
		expect((await ask('/digits.bin')).status).toBe(404);
	});

	test('within the site are followed', async () => {
		const { ask, site } = await aServer();
		symlinkSync('digits.bin', join(site, 'same.bin'));
		expect(await ask('/same.bin')).toMatchObject({ status: 200, text: '0123456789' });
	});
});

test.skipIf(process.platform === 'win32')(
	'a pipe is nothing, and nobody waits for it',
	async () => {
		const { ask, site } = await aServer();
		spawnSync('mkfifo', [join(site, 'pipe.html')]);
		mkdirSync(join(site, 'index'));
		expect((await ask('/pipe.html')).status).toBe(404);
		expect((await ask('/index/')).status).toBe(404);
	},
);

test('compressed files beside others are sent to those who take them', async () => {
	const { ask, site } = await aServer();
	writeFiles(site, { 'index.html.br': 'small', 'digits.bin.br': 'small' });
	const encoding = async (path: string, accepted?: string) => {
		const { headers, text } = await ask(path, accepted ? { 'accept-encoding': accepted } : {});
		return `${headers['content-encoding'] ?? '-'} ${headers.vary ?? '-'} ${text}`;
	};
	expect(await encoding('/', 'gzip, br')).toBe('br Accept-Encoding small');
	expect(await encoding('/', 'br;q=0.5')).toBe('br Accept-Encoding small');
	for (const accepted of [undefined, 'gzip', 'br;q=0', 'br;q=0.0, gzip', 'abr', 'br2']) {
		expect(await encoding('/', accepted)).toBe('- Accept-Encoding front');
	}
	expect(await encoding('/digits.bin', 'br')).toBe('- - 0123456789');
});

describe('who may ask', () => {
	test.each([
		'localhost',
		'localhost:4321',
		'news.localhost:80',
		'127.0.0.1:1',
		'[::1]:1',
		'LOCALHOST.',
	])('a browser that calls this machine %s', async (host) => {
		const { ask } = await aServer();
		expect((await ask('/', { host })).status).toBe(200);
	});

	test.each([
		'paper.example',
		'localhost.paper.example',
		'127.0.0.1.paper.example:80',
		'a b',
		'1.2.3',
	])('not one that was led here by another name, such as %s', async (host) => {
		const { ask } = await aServer();
		const { status, text } = await ask('/', { host });
		expect(status).toBe(421);
		expect(text).not.toContain('front');
	});

	test('nobody from another machine', async () => {
		const { url } = await aServer();
		const port = Number(new URL(url).port);
		const others = Object.values(networkInterfaces())
			.flatMap((addresses) => addresses ?? [])
			.filter(({ internal, family }) => !internal && family === 'IPv4');
		for (const { address } of others) {
			const socket = connect(port, address);
			const [error] = await once(socket, 'error');
			expect(error).toMatchObject({ code: 'ECONNREFUSED' });
		}
	});
});

test.each([
	'GET / HTTP/1.1\r\n\r\n',
	'GET / HTTP/9.9\r\nHost: localhost\r\n\r\n',
	'\0\0\0\0\r\n\r\n',
	'GET / HTTP/1.1\r\nHost: localhost\r\nA: \x01\0\r\n\r\n',
	`GET /${'a'.repeat(100_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`,
	'GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
	'POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
	'CONNECT localhost:22 HTTP/1.1\r\nHost: localhost\r\n\r\n',
	'\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
])('a request that is none does no harm: %j', async (bytes) => {
	const { url, ask } = await aServer();
	const answer = await rawRequest(url.replace('localhost', '127.0.0.1'), bytes);
	expect(answer).toMatch(/^(HTTP\/1\.1 4\d\d |$)/);
	expect(answer).not.toContain('front');
	expect((await ask('/')).status).toBe(200);
});

test('whoever goes away in the middle of a file leaves nothing behind', async () => {
	const { url, ask, server } = await aServer();
	for (let i = 0; i < 50; i++) {
		const aborted = new AbortController();
		const response = await fetch(`${url}large.bin`, { signal: aborted.signal });
		await response.body?.getReader().read();
		aborted.abort();
	}
	await expect
		.poll(() => new Promise((resolve) => server.getConnections((_, count) => resolve(count))), {
			timeout: 30_000,
		})
		.toBeLessThan(3);
	expect((await ask('/large.bin')).text).toBe(LARGE);
});

test('who is slow is given seconds, not minutes', async () => {
	const { server } = await aServer();
	expect(server.headersTimeout).toBeLessThanOrEqual(10_000);
	expect(server.requestTimeout).toBeLessThanOrEqual(10_000);
	expect(server.timeout).toBeLessThanOrEqual(60_000);
});
