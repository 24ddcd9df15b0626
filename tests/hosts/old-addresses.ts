import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { get } from 'node:https';
import { text } from 'node:stream/consumers';
import type { Setting } from './host.ts';

/** Lines of a `redirects.yaml`, beside those of the edition. */
export const OLD_ADDRESSES = `/?p=12: /about/
/story.php?id=3&lang=en: /archive/?a=b#part
/story.php: https://other.example/$a/
/älter/$1/: /about/
"/a.b/c+d (e)/": /about/
"/100%25/": /archive/
/2011/untrue/: {gone: It was withdrawn because it was untrue.}
/über/: {gone: It was withdrawn because it was untrue.}
`;

/** Addresses that are asked for, each with the status and where it leads. */
const EXPECTED: [asked: string, status: number, location?: string][] = [
	['/', 200],
	['/?p=13', 200],
	['/?p=12', 301, '/about/'],
	['/?utm=a&p=12&b', 301, '/about/'],
	['/story.php?id=3&lang=en', 301, '/archive/?a=b#part'],
	['/story.php?lang=en&id=3', 301, '/archive/?a=b#part'],
	['/story.php?id=4&lang=en', 301, 'https://other.example/%24a/'],
	['/story.php', 301, 'https://other.example/%24a/'],
	['/%C3%A4lter/$1/', 301, '/about/'],
	['/a.b/c+d%20(e)/', 301, '/about/'],
	['/aXb/c+d%20(e)/', 404],
	['/100%25/', 301, '/archive/'],
	['/calendar/1969/', 301, '/archive/1969/'],
	['/1969/moon.html', 301, '/1969/07/20/moon-landing/'],
	['/2011/untrue/', 410],
	['/%C3%BCber/', 410],
	['/none/', 404],
];

/** What a host answers otherwise than what is written about old addresses, a line each. */
export async function wrongOldAddresses({ base, certificate, https }: Setting): Promise<string[]> {
	const ca = readFileSync(certificate.certificate);
	const origin = `https://localhost:${https}`;
	const wrong: string[] = [];
	for (const [address, status, location] of EXPECTED) {
		const asked = get(`${origin}${base}${address}`, { ca });
		const [answer] = (await once(asked, 'response')) as [IncomingMessage];
		const { statusCode, headers } = answer;
		const page = await text(answer);
		const to = headers.location?.replace(origin, '');
		const wanted = location?.startsWith('/') ? base + location : location;
		if (statusCode !== status || to !== wanted) {
			wrong.push(`${address} ${statusCode} ${to}, not ${status} ${wanted}`);
		}
		if (status === 410 && !page.includes('because it was untrue')) {
			wrong.push(`${address} does not say why it is gone`);
		}
	}
	return wrong;
}
