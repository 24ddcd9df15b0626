import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../helpers/free-port.ts';
import { aCertificate } from './certificate.ts';
import type { Setting } from './host.ts';
import { BASES, HOSTS, programOf } from './hosts.ts';
import { wrongOldAddresses } from './old-addresses.ts';
import { runHost } from './run-host.ts';
import { wrongHeaders } from './sent-headers.ts';
import { servedFolder } from './served-folder.ts';
import { siteForHosts } from './site-for-hosts.ts';

describe.each(BASES)('a site at %s/', (base) => {
	const { folder, remove } = servedFolder();
	const certificate = aCertificate(folder);
	let built: Awaited<ReturnType<typeof siteForHosts>>;
	beforeAll(async () => {
		built = await siteForHosts(folder, base);
	});
	afterAll(remove);

	describe.each(HOSTS)('served by $program as it is told', (host) => {
		let setting: Setting;
		let end: (() => Promise<void>) | undefined;
		beforeAll(async () => {
			const ports = { http: await freePort(), https: await freePort() };
			setting = { ...built, ...ports, folder: join(folder, host.program), certificate };
			end = await runHost(host, programOf(host), setting);
		});
		afterAll(() => end?.());

		test('sends every header as it is written, with what is there and what is not', async () => {
			expect(await wrongHeaders(setting)).toEqual([]);
		});

		test('leads on from every old address, and says what is gone', async () => {
			expect(await wrongOldAddresses(setting)).toEqual([]);
		});
	});
});
