import { idOfPath } from '../domain/content/address.ts';
import type { Kind } from '../domain/content/schemas.ts';
import { authorUrl, sectionUrl, storyUrl, topicUrl } from '../domain/urls.ts';
import type { ContentFile } from './content-folder.ts';

const URL_OF: Record<Kind, (id: string) => string> = {
	articles: storyUrl,
	pages: storyUrl,
	authors: authorUrl,
	sections: sectionUrl,
	topics: topicUrl,
};

/** Address of the page on which the text of a content file is read. */
export const pageUrlOf = ({ kind, path }: Pick<ContentFile, 'kind' | 'path'>): string =>
	URL_OF[kind](idOfPath(path));
