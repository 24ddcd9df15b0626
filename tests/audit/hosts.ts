/** It is not among the tests, since it installs web servers and Mozilla's HTTP Observatory. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../src/commands/find-browser.ts';
import { argumentsOf, CHROME_PATH, fail } from '../../src/commands/usage.ts';
import { findProgram } from '../bench/find-program.ts';
import { freePort } from '../helpers/free-port.ts';
import { runBuild } from '../helpers/run-build.ts';
import { apache } from './hosts/apache.ts';
import { browse } from './hosts/browse.ts';
import { caddy } from './hosts/caddy.ts';
import { aCertificate } from './hosts/certificate.ts';
import { gradeOf, installObservatory } from './hosts/grade.ts';
import type { Host } from './hosts/host.ts';
import { nginx } from './hosts/nginx.ts';
import { runHost } from './hosts/run-host.ts';
import { wrongHeaders } from './hosts/sent-headers.ts';

argumentsOf({
	command: 'npm run audit:hosts',
	does: `Serves the site with nginx, Caddy and Apache as they are told by what is written for them, grades each
by Mozilla's HTTP Observatory and visits it with a browser. Fails unless every grade is A+, every
header is sent as it is written, errors included, and the browser has nothing to complain of. Installs what is missing where one is root on a Debian.`,
	variables: CHROME_PATH,
	example: 'npm run audit:hosts',
});
const browser = findBrowser() ?? fail('No Chromium found; npm test installs one.');
const folder = mkdtempSync(join(tmpdir(), 'broadsheet-hosts-'));
// Servers that root has started read as somebody else.
chmodSync(folder, 0o755);
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const site = join(folder, 'site');
const { status, output } = await runBuild({ OUT_DIR: site });
if (status !== 0) fail(output);
const observatory = installObservatory(join(folder, 'observatory'));
const certificate = aCertificate(folder);

async function audit(host: Host, program: string) {
	const [http, https] = [await freePort(), await freePort()];
	const setting = { folder: join(folder, host.program), site, certificate, http, https };
	const env = { ...process.env, OUT_DIR: site };
	const printed = host.printed
		? execFileSync('npm', ['run', '-s', 'headers', '--', host.printed], { env, encoding: 'utf8' })
		: '';
	const end = await runHost(host, program, setting, printed);
	try {
		const { grade, score, rules } = gradeOf(setting, observatory);
		console.error(`${host.program}: ${grade}, ${score}`);
		const wrong = await wrongHeaders(setting);
		const { pages, complaints } = await browse(`https://localhost:${https}/`, browser);
		for (const line of [...wrong, ...complaints]) console.error(`${host.program}: ${line}`);
		const lost = rules.filter(({ modifier }) => modifier < 0).map(({ result }) => result);
		return {
			grade,
			score,
			'marked down for': lost.join(' '),
			'wrong headers': wrong.length,
			pages,
			complaints: complaints.length,
		};
	} finally {
		await end();
	}
}

const rows: Record<string, Awaited<ReturnType<typeof audit>>> = {};
for (const host of [nginx, caddy, apache]) {
	const program = findProgram(host.program);
	if (!program) fail(`There is no ${host.program} here, and it could not be installed.`);
	rows[host.program] = await audit(host, program);
}
console.table(rows);
const isGood = Object.values(rows).every(
	(row) => row.grade === 'A+' && row['wrong headers'] + row.complaints === 0,
);
process.exitCode = isGood ? 0 : 1;
