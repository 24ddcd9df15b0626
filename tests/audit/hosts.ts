/** It is not among the tests, since it installs web servers and Mozilla's HTTP Observatory. */
import {
	appendFileSync,
	chmodSync,
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findBrowser } from '../../src/commands/find-browser.ts';
import { argumentsOf, CHROME_PATH, fail } from '../../src/commands/usage.ts';
import { SITE_FILE } from '../../src/loader/site-file.ts';
import { site } from '../../src/site.ts';
import { findProgram } from '../bench/find-program.ts';
import { EDITION } from '../helpers/edition.ts';
import { freePort } from '../helpers/free-port.ts';
import { runBuild } from '../helpers/run-build.ts';
import { apache } from './hosts/apache.ts';
import { browse } from './hosts/browse.ts';
import { caddy } from './hosts/caddy.ts';
import { aCertificate } from './hosts/certificate.ts';
import { gradeOf, installObservatory } from './hosts/grade.ts';
import type { Host } from './hosts/host.ts';
import { nginx } from './hosts/nginx.ts';
import { OLD_ADDRESSES, wrongOldAddresses } from './hosts/old-addresses.ts';
import { runHost } from './hosts/run-host.ts';
import { wrongHeaders } from './hosts/sent-headers.ts';

argumentsOf({
	command: 'npm run audit:hosts',
	does: `Serves the tests' own edition with nginx, Caddy and Apache, at the root of their address and below a path, as
they are told by what is written for them, grades each by Mozilla's HTTP Observatory and visits it with a browser. Fails unless every grade is A+, every
header is sent as it is written, errors included, every old address leads where it is to, and the browser has nothing to complain of. Installs what is missing where one is root on a Debian.`,
	variables: CHROME_PATH,
	example: 'npm run audit:hosts',
});
const browser = findBrowser() ?? fail('No Chromium found; npm test installs one.');
const folder = mkdtempSync(join(tmpdir(), 'broadsheet-hosts-'));
// Servers that root has started read as somebody else.
chmodSync(folder, 0o755);
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const observatory = installObservatory(join(folder, 'observatory'));
const certificate = aCertificate(folder);

/** The tests' own edition, built for an address with or without a path. */
async function builtBelow(base: string) {
	const own = join(folder, base ? 'below-a-path' : 'at-the-root');
	const [root, content] = [join(own, 'root'), join(own, 'content')];
	cpSync(EDITION, content, { recursive: true });
	const facts = join(content, SITE_FILE);
	const text = readFileSync(facts, 'utf8').replace(site.url, site.url + base);
	writeFileSync(facts, `${text}hosts: [nginx, caddy, apache]\n`);
	appendFileSync(join(content, 'redirects.yaml'), OLD_ADDRESSES);
	const out = join(root, base);
	mkdirSync(dirname(out), { recursive: true });
	const { status, output } = await runBuild({ CONTENT_DIR: content, OUT_DIR: out });
	if (status !== 0) fail(output);
	return { root, base, site: out };
}

type Built = Awaited<ReturnType<typeof builtBelow>>;

async function audit(host: Host, program: string, built: Built) {
	const [http, https] = [await freePort(), await freePort()];
	const setting = { ...built, folder: join(folder, host.program), certificate, http, https };
	const end = await runHost(host, program, setting);
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
for (const base of ['', '/ed/paper.2']) {
	const built = await builtBelow(base);
	for (const host of [nginx, caddy, apache]) {
		const program = findProgram(host.program);
		if (!program) fail(`There is no ${host.program} here, and it could not be installed.`);
		rows[`${host.program} ${base}/`] = await audit(host, program, built);
	}
}
console.table(rows);
const isGood = Object.values(rows).every(
	(row) =>
		['A+', ''].includes(row.grade) &&
		row['wrong headers'] + row['old addresses lost'] + row.complaints === 0,
);
process.exitCode = isGood ? 0 : 1;
