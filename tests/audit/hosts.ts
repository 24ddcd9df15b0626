/** It is not among the tests, since it installs web servers and Mozilla's HTTP Observatory. */
import { join } from 'node:path';
import { findBrowser } from '../../src/commands/find-browser.ts';
import { argumentsOf, CHROME_PATH, fail } from '../../src/commands/usage.ts';
import { freePort } from '../helpers/free-port.ts';
import { aCertificate } from '../hosts/certificate.ts';
import type { Host } from '../hosts/host.ts';
import { BASES, HOSTS, programOf } from '../hosts/hosts.ts';
import { wrongOldAddresses } from '../hosts/old-addresses.ts';
import { runHost } from '../hosts/run-host.ts';
import { wrongHeaders } from '../hosts/sent-headers.ts';
import { servedFolder } from '../hosts/served-folder.ts';
import { siteForHosts } from '../hosts/site-for-hosts.ts';
import { browse } from './hosts/browse.ts';
import { gradeOf, installObservatory } from './hosts/grade.ts';

argumentsOf({
	command: 'npm run audit:hosts',
	does: `Serves the tests' own edition with nginx, Caddy and Apache, at the root of their address and below a path, as
they are told by what is written for them, grades each by Mozilla's HTTP Observatory and visits it with a
browser. Fails unless every grade is A+, every header is sent as it is written, errors included, every old
address leads where it is to, and the browser has nothing to complain of. Installs what is missing where one
is root on a Debian.`,
	variables: CHROME_PATH,
	example: 'npm run audit:hosts',
});
const browser = findBrowser() ?? fail('No Chromium found; npm test installs one.');
const { folder, remove } = servedFolder();
process.on('exit', remove);
const observatory = installObservatory(join(folder, 'observatory'));
const certificate = aCertificate(folder);

async function audit(host: Host, built: Awaited<ReturnType<typeof siteForHosts>>) {
	const [http, https] = [await freePort(), await freePort()];
	const setting = { ...built, folder: join(folder, host.program), certificate, http, https };
	const end = await runHost(host, programOf(host), setting);
	try {
		// Of a host, what stands at its root is graded.
		const graded = built.base === '' ? gradeOf(setting, observatory) : undefined;
		const { grade = '', score = '', rules = [] } = graded ?? {};
		console.error(`${host.program} at ${built.base}/: ${grade} ${score}`);
		const wrong = await wrongHeaders(setting);
		const lost = await wrongOldAddresses(setting);
		const { pages, complaints } = await browse(`https://localhost:${https}${built.base}/`, browser);
		for (const line of [...wrong, ...lost, ...complaints])
			console.error(`${host.program}: ${line}`);
		const marks = rules.filter(({ modifier }) => modifier < 0).map(({ result }) => result);
		return {
			grade,
			score,
			'marked down for': marks.join(' '),
			'wrong headers': wrong.length,
			'old addresses lost': lost.length,
			pages,
			complaints: complaints.length,
		};
	} finally {
		await end();
	}
}

const rows: Record<string, Awaited<ReturnType<typeof audit>>> = {};
for (const base of BASES) {
	const built = await siteForHosts(join(folder, base ? 'below-a-path' : 'at-the-root'), base);
	for (const host of HOSTS) rows[`${host.program} ${base}/`] = await audit(host, built);
}
console.table(rows);
const isGood = Object.values(rows).every(
	(row) =>
		['A+', ''].includes(row.grade) &&
		row['wrong headers'] + row['old addresses lost'] + row.complaints === 0,
);
process.exitCode = isGood ? 0 : 1;
