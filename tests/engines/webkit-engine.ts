/** WebKitGTK, driven by its own driver, on a screen that nobody sees. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../helpers/free-port.ts';
import type { Webkit } from './find-engines.ts';
import type { Engine, Tab } from './tab.ts';
import { beginSession, isReady } from './webdriver.ts';
import { webkitTab } from './webkit-tab.ts';

/** Its driver sometimes waits for ever for the browser that it has started; then both begin again. */
const TRIES = 4;
/** Milliseconds after which they do, on a busy machine. */
const LONGEST_START = 20_000;

/** @throws if the screen or the driver does not start. */
export async function webkitEngine({ screen, driver, browser }: Webkit): Promise<Engine> {
	const display = await startScreen(screen);
	// It keeps little of what is read, but some, in the home of whoever runs it.
	const home = mkdtempSync(join(tmpdir(), 'broadsheet-webkit-'));
	const variables = {
		HOME: home,
		XDG_CACHE_HOME: home,
		XDG_CONFIG_HOME: home,
		XDG_DATA_HOME: home,
		DISPLAY: display.name,
		MESA_SHADER_CACHE_DISABLE: 'true',
	};
	const proxy = await startProxy();
	const proxied = `127.0.0.1:${(proxy.server.address() as AddressInfo).port}`;
	const wanted = {
		proxy: {
			proxyType: 'manual',
			httpProxy: proxied,
			sslProxy: proxied,
			noProxy: ['localhost'],
		},
		'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
	};
	const newTab = async (triesLeft = TRIES - 1): Promise<Tab> => {
		proxy.asked = [];
		const { child, address } = await startDriver(driver, variables);
		try {
			const session = await beginSession(address, wanted, LONGEST_START);
			const tab = await webkitTab(session, proxy.asked);
			return { ...tab, close: () => tab.close().finally(() => end(child)) };
		} catch (error) {
			await end(child);
			if (triesLeft === 0) throw error;
			return newTab(triesLeft - 1);
		}
	};
	return {
		newTab: () => newTab(),
		quit: async () => {
			await end(display.child);
			proxy.server.close();
			rmSync(home, { recursive: true, force: true });
		},
	};
}

/**
 * Starts a screen in memory. Its number is drawn by lot: of two screens that begin and end with the same
 * number at the same moment, one takes the other's socket away.
 */
async function startScreen(program: string): Promise<{ child: ChildProcess; name: string }> {
	const name = `:${randomInt(100, 50_000)}`;
	const size = ['-screen', '0', '1600x1200x24'];
	const words = [name, '-displayfd', '3', ...size, '-nolisten', 'tcp'];
	const child = spawn(program, words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
	endWithUs(child);
	await Promise.race([
		once(child.stdio[3] as Readable, 'data'),
		once(child, 'exit').then(([status]) => {
			throw new Error(`${program} ends with ${status}.`);
		}),
	]);
	return { child, name };
}

async function startDriver(program: string, variables: Record<string, string>) {
	const port = await freePort();
	const child = spawn(program, [`--port=${port}`], {
		stdio: ['ignore', 'ignore', 'inherit'],
		env: { ...process.env, ...variables },
	});
	endWithUs(child);
	const address = `http://127.0.0.1:${port}`;
	while (!(await isReady(address))) {
		if (child.exitCode !== null) throw new Error(`${program} ends with ${child.exitCode}.`);
		await pause(100);
	}
	return { child, address };
}

/** A proxy for all sites but ours, that notes what is asked of them and gets nothing. */
async function startProxy(): Promise<{ server: Server; asked: string[] }> {
	const proxy = { server: createServer(), asked: [] as string[] };
	proxy.server.on('request', ({ url = '' }, response) => {
		proxy.asked.push(url);
		response.writeHead(502).end();
	});
	proxy.server.on('connect', ({ url = '' }, socket) => {
		proxy.asked.push(url);
		socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
	});
	proxy.server.listen(0, '127.0.0.1');
	await once(proxy.server, 'listening');
	return proxy;
}

/** Programs of the tests that run. However the tests end, none of them stays. */
const running = new Set<ChildProcess>();
process.once('exit', () => {
	for (const child of running) child.kill();
});

function endWithUs(child: ChildProcess): void {
	running.add(child);
	child.once('exit', () => running.delete(child));
}

async function end(child: ChildProcess): Promise<void> {
	const ended = once(child, 'exit');
	if (child.exitCode === null && child.kill()) await ended;
}
