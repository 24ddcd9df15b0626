/** What a process runs that builds an edition in another language, for the build of the main one. */
import './tell-failure.ts';
import { hash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { outDir, workDir } from '../../paths.ts';
import { compiledProgram } from '../astro/compile.ts';
import { policyOfPages } from '../astro/policy-of-pages.ts';
import { buildSite } from '../build-site.ts';
import { policyOf } from '../host-files.ts';
import { readRecord } from '../publication/site-record.ts';
import { clearNext } from '../publication/take-place.ts';
import type { EditionOrders, ToEdition } from './messages.ts';
import type { OtherEditions } from './other-editions.ts';
import { tellMain } from './tell-main.ts';

process.env.NODE_ENV ??= 'production';

const orders = JSON.parse(process.argv[2] ?? '{}') as EditionOrders;
const warn = (warned: string) => void tellMain({ warned });

/** Stands for all files of the edition as it is published. */
function publishedFiles(): { id: string; paths: string[] } {
	const files = [...(readRecord(outDir, warn)?.files ?? [])];
	const rows = files.map(([path, { digest }]) => `${path} ${digest}`).sort();
	return { id: hash('sha1', rows.join('\n')), paths: files.map(([path]) => path) };
}

/** What the others have of its stories; the same again if this build begins anew. */
function askMain(): OtherEditions['ask'] {
	let answer: Promise<ToEdition> | undefined;
	return async (own) => {
		if (!answer) {
			answer = new Promise((resolve) => process.once('message', resolve));
			await tellMain({ own });
		}
		return (await answer).across;
	};
}

const ask = askMain();
rmSync(workDir, { recursive: true, force: true });
clearNext(outDir);
mkdirSync(workDir, { recursive: true });
const { edition, modulesOf } = await buildSite({
	...orders,
	say: (said) => void tellMain({ said }),
	warn,
	programFor: compiledProgram,
	otherEditions: () => ({ ask, built: async () => [], end: () => {} }),
});
const { redirects, gone, look, nextDue } = edition;
const { id, paths } = publishedFiles();
const modules = await modulesOf();
const policy = modules ? policyOf(modules, look) : policyOfPages(outDir, paths);
await tellMain({ built: { id, policy, nextDue, old: { redirects, gone } } });
process.exit(0);
