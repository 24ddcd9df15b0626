import { apacheConfiguration } from './apache.ts';
import { caddyConfiguration } from './caddy.ts';
import { headersFile } from './headers-file.ts';
import type { HostSettings } from './host-settings.ts';
import type { Host } from './hosts.ts';
import { nginxConfiguration } from './nginx.ts';
import { redirectsFile } from './redirects-file.ts';
import { cloudFrontPolicy, s3Script } from './s3.ts';

interface HostFile {
	/** Hosts that read it. */
	hosts: readonly Host[];
	/** What is in it; undefined if there is nothing to say. */
	textOf: (settings: HostSettings, hosts: readonly Host[]) => string | undefined;
	/** Whether it is written for hosts that are not named: it changes nothing on those that do not read it. */
	isHarmless?: boolean;
}

/** Its own name on the web, for a site that has one on GitHub Pages. */
const ownName = ({ siteUrl }: HostSettings) => {
	const { hostname } = new URL(siteUrl);
	return hostname.endsWith('.github.io') ? undefined : `${hostname}\n`;
};

/** Files of a site by which hosts know what to send and where addresses lead, by their paths. */
export const HOST_FILES: Readonly<Record<string, HostFile>> = {
	_headers: {
		hosts: ['cloudflare', 'netlify'],
		textOf: ({ headers }) => headersFile(headers),
		isHarmless: true,
	},
	_redirects: {
		hosts: ['cloudflare', 'netlify'],
		textOf: (settings, hosts) =>
			redirectsFile(settings, hosts.includes('netlify') && !hosts.includes('cloudflare')),
		isHarmless: true,
	},
	'.htaccess': { hosts: ['apache'], textOf: apacheConfiguration, isHarmless: true },
	// Without it GitHub Pages leaves out what begins with an underscore, where it serves a branch.
	'.nojekyll': { hosts: ['github-pages'], textOf: () => '', isHarmless: true },
	CNAME: { hosts: ['github-pages'], textOf: ownName },
	'.hosts/nginx.conf': { hosts: ['nginx'], textOf: nginxConfiguration },
	'.hosts/Caddyfile': { hosts: ['caddy'], textOf: caddyConfiguration },
	'.hosts/s3.sh': { hosts: ['s3'], textOf: s3Script },
	'.hosts/cloudfront-headers.json': { hosts: ['s3'], textOf: cloudFrontPolicy },
};

/** What `npm start` itself goes by, whatever hosts are named. */
const ALWAYS = '_headers';

/**
 * The files that hosts want, by path.
 * @param hosts empty if they are not named: then what changes nothing on other hosts is written.
 */
export function filesForHosts(
	settings: HostSettings,
	hosts: readonly Host[],
): [path: string, text: string][] {
	return Object.entries(HOST_FILES).flatMap(([path, { hosts: readers, textOf, isHarmless }]) => {
		const isWanted = hosts.length > 0 ? readers.some((host) => hosts.includes(host)) : isHarmless;
		if (!isWanted && path !== ALWAYS) return [];
		const text = textOf(settings, hosts);
		return text === undefined ? [] : [[path, text]];
	});
}
