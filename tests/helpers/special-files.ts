import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { onTestFinished } from 'vitest';

/** Makes a named pipe, which nobody writes into: whoever opens it waits for ever. */
export function makePipe(path: string): void {
	mkdirSync(dirname(path), { recursive: true });
	execFileSync('mkfifo', [path]);
}

/** Makes a socket that lasts until the test ends. */
export async function makeSocket(path: string): Promise<void> {
	mkdirSync(dirname(path), { recursive: true });
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(path, resolve));
	onTestFinished(() => {
		server.close();
	});
}
