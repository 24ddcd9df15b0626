import { storyUrl } from '../urls.ts';

/** An error met while something is made of one story, which its message names. */
export class StoryError extends Error {
	override name = 'StoryError';
	/** Id of the story. */
	readonly id: string;

	constructor(id: string, cause: unknown) {
		super(`the story ${storyUrl(id)}: ${(cause as Error).message}`, { cause });
		this.id = id;
	}
}

/**
 * Makes something of a story.
 * @throws {StoryError} if that fails.
 */
export function ofStory<Made>(id: string, make: () => Made): Made {
	try {
		return make();
	} catch (cause) {
		throw new StoryError(id, cause);
	}
}
