import { withoutKeptBack } from '../domain/content/kept-back-profiles.ts';
import type { FieldsOf } from '../domain/content/schemas.ts';
import type { ContentRecord } from './content-record.ts';
import { articlesOf, profilesOf } from './edition-entries.ts';
import { aliasRedirects } from './edition-redirects.ts';
import { type EditionStore, storyBodyId } from './edition-store.ts';
import type { Content } from './read-content.ts';
import type { Reading } from './reading.ts';

/** Keeps of a list of references those to stories that are shown. */
const keepShown = <Field extends string, Fields extends Record<Field, string[]>>(
	records: ContentRecord<Fields>[],
	field: Field,
	isShown: (id: string) => boolean,
) =>
	records.map((record) => {
		const kept = { [field]: record.fields[field].filter(isShown) };
		return { ...record, fields: { ...record.fields, ...kept } };
	});

/** Topics whose `start` lists only hidden stories, written as stories that name this topic. */
const startingHidden = (
	topics: ContentRecord<FieldsOf<'topics'>>[],
	isShown: (id: string) => boolean,
) =>
	topics
		.filter(({ fields: { start } }) => start.length > 0 && !start.some(isShown))
		.map(({ id }) => ({ section: undefined, topics: [id], authors: [], contributors: [] }));

/**
 * What of a content folder is published: its stories, profiles and pages, and its old addresses.
 * @returns also the redirects with their places in files.
 */
export function publishedOf(
	{ stories, profiles, isShown, listed, languages }: Content,
	store: EditionStore<Reading>,
) {
	const shown = stories.filter(({ id }) => isShown(id));
	const shownProfiles = withoutKeptBack(
		{
			authors: profilesOf(profiles.authors, store),
			sections: profilesOf(profiles.sections, store),
			topics: profilesOf(keepShown(profiles.topics, 'start', isShown), store),
			pages: profilesOf(profiles.pages, store),
		},
		shown.map(({ fields }) => fields),
		[
			...stories.filter(({ id }) => !isShown(id)).map(({ fields }) => fields),
			...startingHidden(profiles.topics, isShown),
		],
	);
	const redirects = [...aliasRedirects(shown, profiles, shownProfiles), ...listed.redirects];
	const published = {
		articles: articlesOf(keepShown(shown, 'related', isShown)),
		profiles: shownProfiles,
		languages,
		bodyOf: (id: string) => store.body(storyBodyId(id)),
		redirects: redirects.map(({ from, to, title }) => ({ from, to, title })),
		gone: listed.gone.map(({ from, reason }) => ({ from, reason })),
	};
	return { published, shown, redirects };
}
