import type { GivenNotes } from '../../src/markdown/render-story.ts';
import { wordsInText } from '../../src/markdown/story-file.ts';
import { ENGLISH } from './locales.ts';

/** What the pipeline is given with the text of a story that nothing lies beside. */
export const ALONE: GivenNotes = {
	path: 'articles/2022/10/24/letter.md',
	pageUrl: 'https://paper.example/2022/10/24/letter/',
	base: '',
	language: 'en-GB',
	words: wordsInText(ENGLISH.words),
	stories: { idOf: () => undefined },
	findPicture: async (src) => ({ lost: src, message: 'is not there' }),
	findFile: async () => ({ none: true }),
};
