import { compiledProgram } from '../build/compile.ts';
import { ownHeaders } from '../build/host-files.ts';
import { programKey } from '../build/program.ts';
import { takeWorkFolders } from '../build/work-folders.ts';
import { apacheConfiguration } from '../domain/hosts/apache.ts';
import { caddyConfiguration } from '../domain/hosts/caddy.ts';
import { headersFile } from '../domain/hosts/headers-file.ts';
import { nginxConfiguration } from '../domain/hosts/nginx.ts';
import { argumentsOf, fail } from './usage.ts';

const HOSTS = new Map([
	['nginx', nginxConfiguration],
	['caddy', caddyConfiguration],
	['apache', apacheConfiguration],
	['_headers', headersFile],
]);
const names = [...HOSTS.keys()].join(', ');

const [name = '', ...others] = argumentsOf({
	command: 'npm run headers',
	takes: 'HOST',
	does: 'Prints what a host must be told to send the headers of this site.',
	words: { HOST: `one of ${names}` },
	example: 'npm run -s headers -- nginx > broadsheet.conf',
});
const configuration = HOSTS.get(name);
if (!configuration || others.length > 0) fail(`Name one host: ${names}.`);

process.env.NODE_ENV ??= 'production';
try {
	takeWorkFolders((line) => console.error(line));
	const { policy } = await compiledProgram(programKey());
	process.stdout.write(configuration(ownHeaders(policy)));
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}
