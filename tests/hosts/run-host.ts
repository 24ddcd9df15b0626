import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Host, Setting } from './host.ts';

/** Seconds a server may take until it answers. */
const LONGEST = 20;

async function untilItAnswers(port: number, child: ChildProcess): Promise<void> {
	for (let left = LONGEST * 10; left > 0 && child.exitCode === null; left--) {
		const socket = connect(port, '127.0.0.1');
		const isThere = await new Promise((resolve) => {
			socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
		});
		socket.destroy();
		if (isThere) return;
		await pause(100);
	}
	throw new Error('The server does not answer.');
}

/**
 * Runs a host with its configuration.
 * @param program path of its program.
 * @returns how to end it.
 */
export async function runHost(
	host: Host,
	program: string,
	setting: Setting,
): Promise<() => Promise<void>> {
	mkdirSync(setting.folder, { recursive: true });
	for (const [name, text] of Object.entries(host.files(setting))) {
		writeFileSync(join(setting.folder, name), text);
	}
	const child = spawn(program, host.run(setting), {
		stdio: ['ignore', 2, 2],
		env: { ...process.env, HOME: setting.folder },
	});
	await untilItAnswers(setting.https, child);
	return async () => {
		child.kill();
		if (child.exitCode === null) await once(child, 'exit');
	};
}
