import { spawn } from 'node:child_process';
import { EDITION } from './edition.ts';

/**
 * Variables of Vitest's that would make a build think it is a test, and those by which whoever runs
 * the tests builds something else.
 */
const NOT_FOR_BUILDS =
	/^(VITEST|TEST|MODE|DEV|PROD|SSR|BASE_URL|NODE_ENV|CONTENT_DIR|OUT_DIR|BUILD_YEARS|SOURCE_DATE_EPOCH)/;
/** Milliseconds after which a build is given up, so that none outlives its test and keeps the turn. */
const LONGEST = 270_000;

/** The environment of a build of the tests' own edition: as here, without what would make it another. */
export function buildVariables(): NodeJS.ProcessEnv {
	const inherited = Object.entries(process.env).filter(([name]) => !NOT_FOR_BUILDS.test(name));
	return { ...Object.fromEntries(inherited), CONTENT_DIR: EDITION };
}

/** What has come of a build: its exit status and all it printed. */
interface Built {
	status: number | null;
	output: string;
}

/** Starts what `npm run build` runs, in a project, with more variables and options. */
export function startBuild(
	variables: Record<string, string>,
	project = process.cwd(),
	options: string[] = [],
): { said: () => string; ended: Promise<Built> } {
	const child = spawn(process.execPath, ['src/commands/build.ts', ...options], {
		env: { ...buildVariables(), ...variables, NO_COLOR: '1' },
		cwd: project,
		timeout: LONGEST,
	});
	let output = '';
	child.stdout.on('data', (text) => (output += text));
	child.stderr.on('data', (text) => (output += text));
	const ended = new Promise<Built>((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (status) => resolve({ status, output }));
	});
	return { said: () => output, ended };
}

/** Runs such a build to its end. */
export const runBuild = (...given: Parameters<typeof startBuild>): Promise<Built> =>
	startBuild(...given).ended;
