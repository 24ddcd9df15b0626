import type { Meaning } from './kept-back.ts';

/** Names of folders that say “not public” without a doubt only to people. */
const DOUBTFUL_FOLDERS = [
	/^(?:draft|private|unpublished|unlisted|scheduled|internal|hidden|trash|embargoe?d?|withdrawn|spiked|wip)$/i,
	/(?:^|[\s_-])drafts(?:$|[\s_-])|not[\s_-]published/i,
];
/** The same of folders and files: a story may be about a draft, but does not shout it. */
const DOUBTFUL_NAMES = [/(?:^|[\s_-])DRAFT(?:$|[\s_-])|^Draft\s|\.draft$/];

/**
 * What the path of a content file says of who may read it. In Jekyll, Astro and Eleventy a name that
 * begins with an underscore is not published.
 * @param path below the folder of its kind.
 */
export function keptBackByPath(path: string): Meaning {
	const parts = path.split('/');
	const name = parts.at(-1);
	if (name === '_index.md') {
		return {
			wrong:
				'is a list page of Hugo’s; lists make themselves: put its text into sections/NAME.md or remove it',
		};
	}
	if (parts.includes('_posts')) {
		return { wrong: 'is in a folder “_posts”, whose name would keep it back; rename the folder' };
	}
	if (parts.some((part) => part.startsWith('_'))) return 'keptBack';
	const folders = parts.slice(0, -1);
	const names = parts.map((part) => part.replace(/\.md$/, ''));
	const doubtful =
		folders.find((part) => DOUBTFUL_FOLDERS.some((form) => form.test(part))) ??
		names.find((part) => DOUBTFUL_NAMES.some((form) => form.test(part)));
	if (!doubtful) return 'public';
	return {
		wrong: `has “${doubtful}” in its path; rename that to “_${doubtful}” to keep it back, or to something else to publish it`,
	};
}
