import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Waits until no other process has the turn for `folder`, then takes it until this process ends.
 * Builds of one project take turns, since Astro's scratch folder `.astro` has one place for all.
 * A socket is the lock: unlike a file with a process number, it is free as soon as its process is
 * gone, however that ended.
 */
export async function takeTurn(folder: string, onWait: () => void): Promise<void> {
	const address = addressOf(folder);
	while (!(await listenAt(address))) {
		if (await hasOwner(address, onWait)) continue;
		rmSync(address, { force: true });
	}
}

function addressOf(folder: string): string {
	const name = `broadsheet-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
	return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

/** Whether this process owns the address now; false if another does or did. */
function listenAt(address: string): Promise<boolean> {
	return new Promise((resolve, reject) => {
		const server = createServer((waiting) => waiting.on('error', () => {}).unref()).unref();
		server.once('error', (error: NodeJS.ErrnoException) =>
			error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
		);
		server.listen(address, () => resolve(true));
	});
}

/** Waits for the end of the process that owns the address; false if there is none. */
function hasOwner(address: string, onWait: () => void): Promise<boolean> {
	return new Promise((resolve) => {
		let isOwned = false;
		const owner = connect(address, () => {
			isOwned = true;
			onWait();
		});
		owner.on('error', () => {});
		owner.once('close', () => resolve(isOwned));
	});
}
