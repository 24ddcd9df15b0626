/** How large a site may be on hosts that are free for small ones, by what they say themselves. */

export interface HostLimits {
	host: string;
	/** Files of the site. */
	files?: number;
	/** Files and folders together. */
	entries?: number;
	/** Files in one folder. */
	filesInFolder?: number;
	/** Bytes of the site. */
	bytes?: number;
	/** Bytes of one file. */
	bytesOfFile?: number;
	/** Where the host says so, and when that was read. */
	source: string;
	read: string;
}

const MIB = 2 ** 20;

export const HOST_LIMITS: readonly HostLimits[] = [
	{
		host: 'GitHub Pages',
		bytes: 1e9,
		source: 'https://docs.github.com/pages/getting-started-with-github-pages/github-pages-limits',
		read: '2026-11-30',
	},
	{
		host: 'GitLab Pages',
		bytes: 1e9,
		entries: 200_000,
		source: 'https://gitlab.com/gitlab-org/gitlab/-/issues/405048',
		read: '2026-11-30',
	},
	{
		host: 'Cloudflare Pages (free)',
		files: 20_000,
		bytesOfFile: 25 * MIB,
		source: 'https://developers.cloudflare.com/pages/platform/limits/',
		read: '2026-11-30',
	},
	{
		host: 'Cloudflare Pages (paid)',
		files: 100_000,
		bytesOfFile: 25 * MIB,
		source:
			'https://developers.cloudflare.com/changelog/post/2026-01-23-pages-file-limit-increase/',
		read: '2026-11-30',
	},
	{
		host: 'Netlify',
		filesInFolder: 54_000,
		source: 'https://docs.netlify.com/site-deploys/overview/',
		read: '2026-11-30',
	},
];
