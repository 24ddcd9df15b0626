import { needsRule, partsOfAddress } from '../redirects/old-address.ts';

/** Hosts for which a build can write what they want, as `hosts` of site.yaml names them. */
export const HOSTS = [
	'github-pages',
	'cloudflare',
	'netlify',
	'apache',
	'nginx',
	'caddy',
	's3',
] as const;

export type Host = (typeof HOSTS)[number];

/** Hosts that can be told where an address leads, and what they cannot do. */
const LEADING_ON: Partial<Record<Host, { hasQueries: boolean }>> = {
	// https://developers.cloudflare.com/pages/configuration/redirects/, read on 2026-11-30.
	cloudflare: { hasQueries: false },
	netlify: { hasQueries: true },
	apache: { hasQueries: true },
	nginx: { hasQueries: true },
	caddy: { hasQueries: true },
};

/** Whether one of these hosts leads on from an address, if no page can stand there. */
export function leadsOnFrom(address: string, hosts: readonly Host[]): boolean {
	if (!needsRule(address)) return true;
	// Both read one file, in which no line may be what one of them does not know.
	const asked = hosts.includes('cloudflare') ? hosts.filter((host) => host !== 'netlify') : hosts;
	const isQuery = partsOfAddress(address).query.length > 0;
	return asked.some((host) => LEADING_ON[host] && (!isQuery || LEADING_ON[host].hasQueries));
}
