/**
 * Code of which every mutant must be noticed, as files or folders: what keeps foreign code out of
 * pages, what keeps stories that are not to be published, and what keeps a site or stories from being
 * lost, mixed or stale.
 */
export const GUARDED: string[] = [
	// The security policy, and the headers hosts send.
	'src/domain/security/hosts',
	'src/domain/security/security-policy.ts',
	'src/domain/security/site-headers.ts',
	// What may stand in the pages of a story, and in drawings.
	'src/markdown/sanitize-schema.ts',
	'src/pictures/svg',
	// Which stories are not, or not yet, for readers.
	'src/domain/content/kept-back.ts',
	'src/domain/content/kept-back-path.ts',
	'src/domain/content/kept-back-profiles.ts',
	'src/domain/content/visibility.ts',
	// What takes the place of the published site, and what is removed.
	'src/build/publication',
	'src/build/build-turn.ts',
	'src/build/forget-gone.ts',
	'src/build/output-folder.ts',
	'src/build/work-folders.ts',
	// Every story has its page and is found by the search.
	'src/build/story-pages.ts',
	'src/build/search/indexed-stories.ts',
	// What is remembered is as it was written, of this content and this code.
	'src/build/edition-key.ts',
	'src/build/site-mark.ts',
	'src/loader/damaged-store.ts',
	'src/loader/digest.ts',
	'src/loader/fingerprint.ts',
	'src/loader/noted-folder.ts',
	'src/loader/open-store.ts',
	'src/loader/sealed-file.ts',
	'src/loader/related/memory-file.ts',
];

/** Whether every mutant of a file must be noticed. */
export const isGuarded = (path: string): boolean =>
	GUARDED.some((guarded) => path === guarded || path.startsWith(`${guarded}/`));
