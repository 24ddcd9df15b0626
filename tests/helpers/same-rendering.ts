import { isDeepStrictEqual } from 'node:util';
import { printable } from '../../src/domain/content/printable.ts';
import {
	createStoryRenderer,
	type GivenNotes,
	type RenderStory,
} from '../../src/markdown/render-story.ts';
import type { FoundPicture } from '../../src/markdown/story-file.ts';
import { ALONE } from './given-notes.ts';
import { createPlainRenderer } from './plain-renderer.ts';

/** A picture beside every story that is there, others elsewhere, wrong or lost. */
async function findPicture(src: string): Promise<FoundPicture> {
	if (/^https?:/.test(src) && URL.canParse(src)) return { remote: src };
	if (src === 'x') return { wrong: 'there is no picture “x”' };
	if (src !== 'p.png') return { lost: src, message: '' };
	const picture = { path: src, url: `/media/${src}`, width: 300, height: 200, variants: [] };
	return { picture: { ...picture, version: '1' } };
}

/** A story in an edition in which some of the files that it may mean are there. */
export const STORY_AMONG_FILES: GivenNotes = {
	...ALONE,
	stories: { idOf: (reference) => (/[a-m](?:\.md|\/)$/.test(reference) ? 'a/b' : undefined) },
	findPicture,
};

/** What a renderer makes of a text, or that it cannot: there are checks in what is used that run in tests alone. */
const outcome = (render: RenderStory, text: string) =>
	render(text, STORY_AMONG_FILES).catch(() => 'an error' as const);

const renderers = Promise.all([createStoryRenderer(), createPlainRenderer()]);

/** The texts of which our renderer makes something else than Astro's processor run plainly. */
export async function renderedOtherwise(texts: Iterable<string>): Promise<string[]> {
	const [ours, plain] = await renderers;
	const different: string[] = [];
	for (const source of texts) {
		const text = printable(source);
		const [our, their] = [await outcome(ours, text), await outcome(plain, text)];
		if (!isDeepStrictEqual(our, their)) different.push(source);
	}
	return different;
}
