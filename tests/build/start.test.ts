import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { renameSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { aFolder, storyFile, writeFiles } from '../helpers/content-folder.ts';
import { freePort } from '../helpers/free-port.ts';
import { buildVariables } from '../helpers/run-build.ts';

/** A large file beside a story, which takes a while to send. */
const LARGE = 20_000_000;

/** Runs `npm start` of a story, with more variables. */
function started(variables: Record<string, string>): {
	child: ChildProcess;
	said: () => string;
	site: string;
} {
	const folder = aFolder();
	const [CONTENT_DIR, OUT_DIR] = [join(folder, 'content'), join(folder, 'site')];
	writeFiles(CONTENT_DIR, {
		'articles/a/index.md': storyFile('title: A', '[Data](data.csv)'),
		'articles/a/data.csv': 'a,b\n'.repeat(LARGE / 4),
	});
	const env = { ...buildVariables(), CONTENT_DIR, OUT_DIR, ...variables };
	const child = spawn(process.execPath, ['src/commands/start.ts'], { env });
	onTestFinished(() => void child.kill('SIGKILL'));
	let said = '';
	child.stdout?.on('data', (text) => (said += text));
	child.stderr?.on('data', (text) => (said += text));
	return { child, said: () => said, site: OUT_DIR };
}

/** A port that is taken until the test ends. */
async function takenPort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	onTestFinished(() => void server.close());
	return (server.address() as AddressInfo).port;
}

test.each(['abc', '0', '70000', '80.5', '-1'])(
	'PORT=%s is no port, and nothing is built',
	async (PORT) => {
		const { child, said } = started({ PORT });
		expect(await once(child, 'close')).toEqual([1, null]);
		expect(said()).toBe(
			`PORT is ${PORT}. A port is a whole number from 1 to 65535: PORT=8080 npm start\n`,
		);
	},
);

test('a port that is taken is told, with what to do', async () => {
	const port = await takenPort();
	const { child, said } = started({ PORT: String(port) });
	expect(await once(child, 'close')).toEqual([1, null]);
	expect(said()).toContain(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`);
});

test.skipIf(process.platform === 'win32')(
	'it says where the site is, and ends when asked to, once what is being sent is sent',
	async () => {
		const port = await freePort();
		const { child, said, site } = started({ PORT: String(port) });
		await expect.poll(said, { timeout: 120_000 }).toContain('(Ctrl+C ends)');
		const url = `http://localhost:${port}/`;
		expect(said()).toContain(`1 story on`);
		expect(said()).toContain(`Read them at ${url}`);
		expect((await fetch(url)).headers.get('content-security-policy')).toContain('frame-ancestors');
		const response = await fetch(`${url}media/articles/a/data.csv`);
		expect(response.headers.get('content-length')).toBe(String(LARGE));
		// Another site takes its place, as a link to it.
		renameSync(site, `${site}-before`);
		writeFiles(`${site}-next`, { 'index.html': 'next' });
		symlinkSync(`${site}-next`, site);
		expect(await (await fetch(url)).text()).toBe('next');
		const ended = once(child, 'close');
		child.kill('SIGINT');
		const bytes = await response.arrayBuffer();
		expect(bytes.byteLength).toBe(LARGE);
		expect(await ended).toEqual([0, null]);
	},
);
