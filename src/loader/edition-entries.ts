import { idOfPath } from '../domain/content/address.ts';
import type { Article } from '../domain/content/article.ts';
import type { WithPictures } from '../domain/content/pictures-in-fields.ts';
import type { Profile } from '../domain/content/profiles.ts';
import type { StoryRecord } from '../domain/story/story.ts';
import { contentPath } from './content-folder.ts';
import type { ContentRecord } from './content-record.ts';
import type { EditionStore } from './edition-store.ts';
import type { Reading } from './reading.ts';

/** The fields of a file whose text was rendered: they have their pictures. */
const pictured = <Fields>(fields: Fields) => fields as WithPictures<Fields>;

/** The stories of an edition; those that are wrong are left out. */
export function articlesOf(records: ContentRecord<Article>[]) {
	return records.flatMap(({ id, fields, reading: { rendered }, problems }) => {
		if (!rendered || problems.length > 0) return [];
		const { missing, links, lookedAt, ...shown } = rendered;
		const data: StoryRecord = { ...pictured(fields), ...shown };
		return [{ id, data }];
	});
}

/** Profiles or standing pages of an edition; those that are wrong are left out. */
export function profilesOf<Fields>(
	records: ContentRecord<Fields>[],
	store: EditionStore<Reading>,
): Profile<WithPictures<Fields>>[] {
	return records.flatMap(({ id, file, fields, reading: { rendered }, problems }) => {
		if (!rendered || problems.length > 0) return [];
		const { html } = store.body(idOfPath(contentPath(file)));
		const { pictures, attachments } = rendered;
		return [{ id, data: pictured(fields), html, pictures, attachments }];
	});
}
