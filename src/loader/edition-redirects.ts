import type { Article } from '../domain/content/article.ts';
import type { Profiles } from '../domain/content/profiles.ts';
import type { FieldsOf } from '../domain/content/schemas.ts';
import type { PlacedRedirect } from '../domain/redirects/check-redirects.ts';
import { authorUrl, sectionUrl, storyUrl, topicUrl } from '../domain/urls.ts';
import type { ContentRecord } from './content-record.ts';

type WithAliases = ContentRecord<{ aliases?: string[] | undefined }>;

type NamingKind = 'authors' | 'sections' | 'topics' | 'pages';
type ProfileRecords = { [Kind in NamingKind]: ContentRecord<FieldsOf<Kind>>[] };

const redirectsOf = (
	record: WithAliases,
	{ to, title }: { to: string; title: string },
): PlacedRedirect[] =>
	(record.fields.aliases ?? []).map((from, at) => ({
		...{ from, to, title, file: record.file.shown, field: `aliases[${at + 1}]` },
		// Asked for only if something is wrong: the file must be read for it.
		get line() {
			return record.lineOf(['aliases', at]);
		},
	}));

/**
 * The redirects from the old addresses of stories, pages and names.
 * @param stories those that are shown.
 * @param profiles all, of which those lead on that are shown.
 */
export function aliasRedirects(
	stories: ContentRecord<Article>[],
	profiles: ProfileRecords,
	shown: Profiles,
): PlacedRedirect[] {
	const isShown = (kind: NamingKind) => {
		const ids = new Set(shown[kind].map(({ id }) => id));
		return ({ id }: { id: string }) => ids.has(id);
	};
	return [
		...[...stories, ...profiles.pages].flatMap((record) =>
			redirectsOf(record, { to: storyUrl(record.id), title: record.fields.title }),
		),
		...profiles.authors
			.filter(isShown('authors'))
			.flatMap((record) =>
				redirectsOf(record, { to: authorUrl(record.id), title: record.fields.name }),
			),
		...profiles.sections
			.filter(isShown('sections'))
			.flatMap((record) =>
				redirectsOf(record, { to: sectionUrl(record.id), title: record.fields.title ?? record.id }),
			),
		...profiles.topics
			.filter(isShown('topics'))
			.flatMap((record) =>
				redirectsOf(record, { to: topicUrl(record.id), title: record.fields.title ?? record.id }),
			),
	];
}
