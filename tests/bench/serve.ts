import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { argumentsOf, fail } from '../../src/commands/usage.ts';
import { findProgram } from '../helpers/find-program.ts';
import { freePort } from '../helpers/free-port.ts';
import { MODEL_STORY } from '../helpers/kinds-of-pages.ts';
import { runBuild } from '../helpers/run-build.ts';

/** What is asked for: a long page, a story, and a file of a few bytes. */
const ADDRESSES = ['', MODEL_STORY, 'robots.txt'];
/** Of each of the runs that are compared. */
const SECONDS = 2;
const ROUNDS = 7;

argumentsOf({
	command: 'npm run bench:serve',
	does: `Measures how many files npm start sends in a second beside nginx with the same headers, over one
connection to each, in turn. Installs nginx and wrk where one is root on a Debian.`,
	example: 'npm run bench:serve',
});
const [nginx, wrk] = ['nginx', 'wrk'].map(
	(name) => findProgram(name) ?? fail(`There is no ${name} here, and it could not be installed.`),
) as [string, string];
const folder = mkdtempSync(join(tmpdir(), 'broadsheet-serve-'));
chmodSync(folder, 0o755);
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const site = join(folder, 'site');
const { status, output } = await runBuild({ OUT_DIR: site });
if (status !== 0) fail(output);

const [ours, theirs] = [await freePort(), await freePort()];
const written = execFileSync('npm', ['run', '-s', 'headers', '--', 'nginx'], {
	env: { ...process.env, OUT_DIR: site },
	encoding: 'utf8',
});
mkdirSync(join(folder, 'nginx'));
writeFileSync(join(folder, 'nginx', 'broadsheet.conf'), written);
writeFileSync(
	join(folder, 'nginx', 'nginx.conf'),
	`daemon off;
worker_processes 1;
pid ${folder}/nginx/nginx.pid;
error_log ${folder}/nginx/error.log;
events {}
http {
	include /etc/nginx/mime.types;
	access_log off;
	sendfile on;
	tcp_nopush on;
	keepalive_requests 100000000;
	server {
		listen 127.0.0.1:${theirs};
		root ${site};
		include ${folder}/nginx/broadsheet.conf;
	}
}
`,
);
const script = fileURLToPath(new URL('./served-site.ts', import.meta.url));
const servers = [
	spawn(process.execPath, [script, site, String(ours)], { stdio: 'inherit' }),
	spawn(nginx, ['-c', join(folder, 'nginx', 'nginx.conf')], { stdio: 'inherit' }),
];
process.on('exit', () => {
	for (const server of servers) server.kill();
});
await pause(2_000);

/** Requests that are answered in a second. @throws if an answer is no file. */
function requestsPerSecond(url: string): number {
	const said = execFileSync(wrk, ['-t1', '-c1', `-d${SECONDS}s`, url], { encoding: 'utf8' });
	if (/Non-2xx|Socket errors/.test(said)) throw new Error(`${url}: ${said}`);
	return Number(/Requests\/sec:\s*([\d.]+)/.exec(said)?.[1]);
}

/** The one in the middle of an odd number. */
const median = (numbers: number[]) =>
	numbers.toSorted((a, b) => a - b)[(numbers.length - 1) / 2] as number;

const rows: Record<string, { 'npm start': number; nginx: number; ratio: number }> = {};
for (const address of ADDRESSES) {
	const runs = { ours: [] as number[], theirs: [] as number[], ratios: [] as number[] };
	// The first round only brings both to their speed.
	for (let round = 0; round <= ROUNDS; round++) {
		const own = requestsPerSecond(`http://127.0.0.1:${ours}/${address}`);
		const other = requestsPerSecond(`http://127.0.0.1:${theirs}/${address}`);
		if (round === 0) continue;
		runs.ours.push(own);
		runs.theirs.push(other);
		runs.ratios.push(own / other);
	}
	rows[`/${address}`] = {
		'npm start': Math.round(median(runs.ours)),
		nginx: Math.round(median(runs.theirs)),
		ratio: Number(median(runs.ratios).toFixed(2)),
	};
}
console.table(rows);
process.exit();
