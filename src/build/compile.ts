import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';
import { programDir } from '../paths.ts';
import { keptProgram, type Program } from './program.ts';

/** Under this name Astro's hooks find, among a thread's environment data, that only the program is wanted. */
const COMPILING = 'broadsheet:compiling';

/** Whether Astro runs only to compile the program, since the site is built by whoever runs it. */
export const isCompiling = (): boolean => getEnvironmentData(COMPILING) === true;

/**
 * The program that Astro makes of the code, kept or compiled.
 * @param onDamage told of a program that was kept and is damaged.
 * @throws what Astro throws at wrong code.
 */
export async function compiledProgram(
	key: string,
	onDamage: (path: string) => void,
): Promise<Program> {
	const kept = keptProgram(programDir, key, onDamage);
	if (kept) return kept;
	setEnvironmentData(COMPILING, true);
	try {
		const { build } = await import('astro');
		await build({ logLevel: 'warn' });
	} finally {
		setEnvironmentData(COMPILING, undefined);
	}
	const made = keptProgram(programDir, key, onDamage);
	if (!made) throw new Error('The code changed while it was compiled; run the build again.');
	return { ...made, isNew: true };
}
