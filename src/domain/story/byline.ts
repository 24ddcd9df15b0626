import type { Edition } from '../edition.ts';
import type { ShownPicture } from './picture.ts';
import type { Story } from './story.ts';
import { namesIn } from './story-view.ts';

/** Who wrote a story, where it is not shown itself. */
export interface Byline {
	/** As printed, one at least. */
	names: string[];
	/** What its author looks like, where it has one alone. */
	portrait?: ShownPicture | undefined;
}

/** Says who wrote a story; nothing where nobody is named. */
export type BylineOf = (story: Story) => Byline | undefined;

/** Says who wrote the stories of an edition. */
export function bylinesIn(edition: Edition): BylineOf {
	const namesOf = namesIn(edition);
	return (story) => {
		const { authors } = namesOf(story);
		if (authors.length === 0) return undefined;
		const portrait = authors.length === 1 ? authors[0]?.profile?.data.portrait : undefined;
		return { names: authors.map(({ name }) => name), ...(portrait && { portrait }) };
	};
}

/** Whether a story is somebody's view of things, so that readers are told whose wherever it stands. */
export const isSigned = ({ kind }: Pick<Story, 'kind'>): boolean =>
	kind === 'opinion' || kind === 'analysis';
