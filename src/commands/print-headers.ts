import './plain-errors.ts';
import { writeFileSync } from 'node:fs';
import { compiledProgram } from '../build/astro/compile.ts';
import { ownHeaders, policyOf } from '../build/host-files.ts';
import { programKey } from '../build/program.ts';
import { takeWorkFolders } from '../build/work-folders.ts';
import { basePathOf } from '../domain/base-path.ts';
import { problemReport } from '../domain/content/problem.ts';
import { apacheConfiguration } from '../domain/security/hosts/apache.ts';
import { caddyConfiguration } from '../domain/security/hosts/caddy.ts';
import { headersFile } from '../domain/security/hosts/headers-file.ts';
import { nginxConfiguration } from '../domain/security/hosts/nginx.ts';
import { damageLine } from '../loader/damage-line.ts';
import { readLook } from '../loader/look/read-look.ts';
import { contentDir } from '../paths.ts';
import { site } from '../site.ts';
import { argumentsOf, fail } from './usage.ts';

const HOSTS = new Map([
	['nginx', nginxConfiguration],
	['caddy', caddyConfiguration],
	['apache', apacheConfiguration],
	['_headers', headersFile],
]);
const names = [...HOSTS.keys()].join(', ');

const [host = '', file, ...others] = argumentsOf({
	command: 'npm run headers',
	takes: 'HOST [FILE]',
	does: `Writes what a host must be told to send the headers of this site, into a file or for you to read. The
build writes _headers and .htaccess (apache) into the site by itself.`,
	words: { HOST: `one of ${names}`, FILE: 'file to write it to' },
	example: 'npm run headers -- nginx /etc/nginx/snippets/broadsheet.conf',
});
const configuration = HOSTS.get(host);
if (!configuration || others.length > 0) fail(`Name one host, and at most one file: ${names}.`);

// Vite and Astro decide by it what a build is.
process.env.NODE_ENV ??= 'production';
try {
	takeWorkFolders((line) => console.error(line));
	const warn = (line: string) => console.error(line);
	const { modules, astro } = await compiledProgram(programKey(), {
		onDamage: (path) => warn(damageLine(path)),
		warn,
	});
	astro?.run.fail(new Error('The headers are all that was asked for.'));
	if (!modules)
		fail('Only a build can tell the headers of this site; they are in its file _headers.');
	const base = basePathOf(site.url);
	const { look, problems } = await readLook(contentDir, site, base);
	if (problems.length > 0) fail(problemReport(problems));
	const text = configuration(ownHeaders(policyOf(modules, look)), base);
	if (file) writeFileSync(file, text);
	else process.stdout.write(text);
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}
