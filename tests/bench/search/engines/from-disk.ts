import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Answers from files of a built site, in this process. */
export const fromDisk = (dir: string) => ({
	fetch: async (input: unknown) => {
		const { pathname } = new URL(String(input), 'http://index');
		return new Response(readFileSync(join(dir, pathname)));
	},
});
