import { DRAFT_WORDS, isDraftWord } from './draft-words.ts';
import type { Meaning } from './kept-back.ts';

/** Names of folders that say “not public” without a doubt only to people, words apart by one space. */
const CLOSED_FOLDERS = new Set(
	`private,unpublished,unlisted,scheduled,internal,hidden,trash,embargo,embargoed,withdrawn,spiked,spike,wip,
	work in progress,in progress,on hold,held,to be published,to publish,ready to publish,not published,
	not yet published,unfinished,pending,pending review,for review,to review,in review,under review,do not publish`
		.split(',')
		.map((name) => name.trim()),
);
const DOUBTFUL_FOLDERS = /(?:^|[\s_-])drafts(?:$|[\s_-])|not[\s_-]published/i;

/** A word without what only regular expressions give a meaning to. */
const anyOf = (words: Iterable<string>) => [...words].join('|');
const DRAFTS = anyOf(DRAFT_WORDS);
const SHOUTED = anyOf(['DRAFT', 'ENTWURF', 'BROUILLON', 'BORRADOR', 'BOZZA', 'RASCUNHO', 'WIP']);

/** The same of folders and files: a story may be about a draft, but does not shout it. */
const DOUBTFUL_NAMES = [
	new RegExp(
		`(?<![A-Za-z])(?:${SHOUTED}|EMBARGOE?D?|UNPUBLISHED)(?:S|[\\s_-]?[Vv]?\\d{1,2})?(?![A-Za-z\\d])`,
	),
	/^Draft\s|\.(?:draft|wip)$/,
	// In brackets, behind a dash, or with the number of a version.
	new RegExp(
		`[([{]\\s*(?:${DRAFTS}|wip|embargoed|embargo|unpublished|not published|do not publish|on hold|hold)\\s*(?:v?\\d{1,2})?\\s*[)\\]}](?!\\p{L})`,
		'iu',
	),
	new RegExp(`\\s[-–—]\\s*(?:${DRAFTS})\\s*\\d{0,2}$`, 'iu'),
	/(?:^|[\s_-])draft(?:\d{1,2}|[\s_-]?v\d{1,2})$/i,
];

/** A name of a folder as words: without letter case, brackets, numbers and the signs between words. */
const wordsOf = (folder: string) =>
	folder
		.toLowerCase()
		.replace(/[\s_.()[\]{}\d-]+/g, ' ')
		.trim();

/** Words of folders that say nothing of who may read what is in them. */
const PLAIN_WORDS =
	/\b(?:my|our|old|new|posts?|articles?|story|stories|texts?|pages?|artikel|meine|mes)\b/g;

function isDoubtfulFolder(folder: string): boolean {
	const words = wordsOf(folder);
	const telling = words.replace(PLAIN_WORDS, '').trim();
	return (
		CLOSED_FOLDERS.has(words) ||
		isDraftWord(telling) ||
		telling === 'unpublished' ||
		DOUBTFUL_FOLDERS.test(folder)
	);
}

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
		folders.find(isDoubtfulFolder) ??
		names.find((part) =>
			DOUBTFUL_NAMES.some((form) => form.test(part.normalize('NFD').replace(/\p{M}/gu, ''))),
		);
	if (!doubtful) return 'public';
	return {
		wrong: `has “${doubtful}” in its path; rename that to “_${doubtful}” to keep it back, or to something else to publish it`,
	};
}
