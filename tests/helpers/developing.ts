import { spawn } from 'node:child_process';
import { onTestFinished, vi } from 'vitest';
import { buildVariables } from './run-build.ts';

/**
 * Starts the development server on a content folder, until the test ends.
 * @returns its address, without a slash at the end, and all it has said in the terminal so far.
 */
export async function developing(
	content: string,
	variables: Record<string, string> = {},
): Promise<{ address: string; said: () => string }> {
	const server = spawn(process.execPath, ['src/commands/dev.ts', '--port', '0'], {
		env: { ...buildVariables(), ...variables, CONTENT_DIR: content, NO_COLOR: '1' },
	});
	onTestFinished(() => void server.kill());
	let output = '';
	server.stdout.on('data', (text) => (output += text));
	server.stderr.on('data', (text) => (output += text));
	const address = await vi.waitFor(
		() => {
			const found = /http:\/\/localhost:\d+/.exec(output)?.[0];
			if (!found) throw new Error(output);
			return found;
		},
		{ timeout: 60_000, interval: 200 },
	);
	return { address, said: () => output };
}
