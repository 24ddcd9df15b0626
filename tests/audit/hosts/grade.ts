import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Setting } from '../../hosts/host.ts';

/** Exact, since grades change with it; installed for this alone, without running its scripts. */
const OBSERVATORY = '@mdn/mdn-http-observatory';
const VERSION = '1.4.8';

export interface Grade {
	grade: string;
	score: number;
	rules: { result: string; pass: boolean; modifier: number }[];
}

/** Installs Mozilla's HTTP Observatory. @returns its folder. */
export function installObservatory(folder: string): string {
	const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-save'];
	const wanted = `${OBSERVATORY}@${VERSION}`;
	execFileSync('npm', ['install', '--prefix', folder, ...options, wanted], {
		stdio: ['ignore', 2, 2],
	});
	return join(folder, 'node_modules', OBSERVATORY);
}

/** What the Observatory says of a host that runs. */
export function gradeOf({ certificate, http, https }: Setting, observatory: string): Grade {
	const script = fileURLToPath(new URL('./observatory.ts', import.meta.url));
	const env = { ...process.env, NODE_EXTRA_CA_CERTS: certificate.certificate };
	const given = [script, observatory, String(http), String(https)];
	return JSON.parse(execFileSync(process.execPath, given, { env, encoding: 'utf8' })) as Grade;
}
