import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { get } from 'node:https';
import { join } from 'node:path';
import { siteHeaders } from '../../src/domain/security/site-headers.ts';
import { headerRules, headersAt } from '../../src/server/header-rules.ts';
import { filesIn } from '../helpers/pages.ts';
import type { Setting } from './host.ts';

/** Addresses where there is nothing, though others like them have headers of their own. */
const NOWHERE = [
	'none/',
	'_astro/none.js',
	'search-index/none/none.bin',
	'media/none.svg',
	'a.svg',
];

/** One file of each sort for which a host may have a rule of its own. */
function someFiles(site: string): string[] {
	const files = filesIn(site);
	const sorts = [/^_astro\/.*js$/, /^media\/.*webp$/, /^media\/.*svg$/, /^search-index\/.*bin$/];
	const first = sorts.map((sort) => files.find((file) => sort.test(file)) ?? '');
	return ['', 'favicon.svg', 'rss.xml', 'sw.js', 'search-index/manifest.json', ...first];
}

/**
 * What a host sends otherwise than it is written for it.
 * @returns a line each: address, header and both values.
 */
export async function wrongHeaders({ site, base, certificate, https }: Setting): Promise<string[]> {
	const rules = headerRules(readFileSync(join(site, '_headers'), 'utf8'));
	const policy = headersAt(rules, '/').get('Content-Security-Policy') ?? '';
	const ca = readFileSync(certificate.certificate);
	const wrong: string[] = [];
	const addresses = [
		...someFiles(site).map((address) => ({ address: encodeURI(address), wanted: 200 })),
		...NOWHERE.map((address) => ({ address, wanted: 404 })),
	];
	for (const { address, wanted } of addresses) {
		const asked = get(`https://localhost:${https}${base}/${address}`, { ca });
		const [{ statusCode, headers }] = (await once(asked, 'response')) as [IncomingMessage];
		asked.destroy();
		if (statusCode !== wanted) wrong.push(`/${address} status: ${statusCode}, not ${wanted}`);
		for (const { name, value, except } of siteHeaders(policy, true, base)) {
			const isExcept =
				wanted === 200 && except && RegExp(except.files.pattern).test(`${base}/${address}`);
			const right = isExcept ? except.value : value;
			// Those of a header that is sent twice are joined.
			const sent = headers[name.toLowerCase()];
			if (sent !== right) wrong.push(`/${address} ${name}: ${sent}, not ${right}`);
		}
	}
	return wrong;
}
