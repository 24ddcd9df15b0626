import { idOfPath } from '../domain/content/address.ts';
import type { Article } from '../domain/content/article.ts';
import type { Profile } from '../domain/content/profiles.ts';
import type { StoryRecord } from '../domain/story/story.ts';
import { contentPath } from './content-folder.ts';
import type { ContentRecord } from './content-record.ts';
import type { EditionStore } from './edition-store.ts';
import type { Reading } from './reading.ts';

/** The stories of an edition; those that are wrong are left out. */
export function articlesOf(records: ContentRecord<Article>[]) {
	return records.flatMap(({ id, fields, reading: { rendered }, problems }) => {
		if (!rendered || problems.length > 0) return [];
		const { image, video, ...others } = fields;
		const { summary, wordCount, minutes, body, poster } = rendered;
		const shown = [rendered.image, poster, ...rendered.pictures].filter(
			(each) => each !== undefined,
		);
		const data: StoryRecord = {
			...others,
			...(image && rendered.image && { image: { ...image, picture: rendered.image } }),
			...(video && { video: { ...video, picture: poster } }),
			pictures: [...new Map(shown.map((each) => [each.path, each])).values()],
			attachments: rendered.attachments,
			summary,
			wordCount,
			minutes,
			body,
		};
		return [{ id, data }];
	});
}

/** Profiles or standing pages of an edition; those that are wrong are left out. */
export function profilesOf<Fields>(
	records: ContentRecord<Fields>[],
	store: EditionStore<Reading>,
): Profile<Fields>[] {
	return records.flatMap(({ id, file, fields, reading: { rendered }, problems }) => {
		if (!rendered || problems.length > 0) return [];
		const { html } = store.body(idOfPath(contentPath(file)));
		const { pictures, attachments } = rendered;
		return [{ id, data: fields, html, pictures, attachments }];
	});
}
