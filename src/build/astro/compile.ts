import { keptProgram } from '../program.ts';
import { astroHooks } from './hooks.ts';
import { AstroRun, type CompiledProgram } from './run.ts';

export interface CompileOptions {
	/** Whether Astro is to render every page itself. */
	isPlain?: boolean;
	/** Told of a program that was kept and is damaged. */
	onDamage: (path: string) => void;
	warn: (line: string) => void;
}

/**
 * The program that Astro makes of the code, kept or compiled. If Astro has a part in the build, it
 * waits for that.
 * @throws what Astro throws at wrong code.
 */
export async function compiledProgram(
	key: string,
	{ isPlain = false, onDamage, warn }: CompileOptions,
): Promise<CompiledProgram> {
	const kept = isPlain ? undefined : keptProgram(key, onDamage);
	if (kept) return kept;
	const run = new AstroRun();
	const { build } = await import('astro');
	const ended = build({
		logLevel: 'warn',
		integrations: [astroHooks(run, { code: key, isPlain, warn })],
	}).catch((error) => {
		run.fail(error);
		throw error;
	});
	ended.catch(() => {});
	const program = await run.program;
	if (!program.astro) await ended;
	return program;
}
