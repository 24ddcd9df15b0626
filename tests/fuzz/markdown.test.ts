import { expect } from 'vitest';
import { printable } from '../../src/domain/content/printable.ts';
import { absoluteHtml } from '../../src/markdown/absolute-html.ts';
import { createStoryRenderer } from '../../src/markdown/render-story.ts';
import { fuzz } from '../helpers/fuzzing.ts';
import { STORY_AMONG_FILES } from '../helpers/same-rendering.ts';
import { faultsInPage } from '../helpers/story-in-a-page.ts';
import { hostileTexts } from './hostile-markup.ts';

/** What the renderer says of texts that it refuses; whatever else it throws is a fault. */
const REFUSED = /^(?:elements lie more than \d+ deep|its HTML has too many tags without an end)/;

const renderer = createStoryRenderer();

fuzz('markdown', 'nothing hostile gets through, whatever is written into a story', {
	inputs: hostileTexts,
	cases: 400,
	holds: async (source) => {
		const render = await renderer;
		const story = await render(printable(source), STORY_AMONG_FILES).catch((error: Error) => {
			if (REFUSED.test(error.message)) return undefined;
			throw error;
		});
		if (!story) return;
		expect(faultsInPage(story.html)).toEqual([]);
		expect(
			faultsInPage(absoluteHtml(story.html, STORY_AMONG_FILES.pageUrl)).filter(
				(each) => !/\[src=https:\/\/paper\.example\/media\//.test(each),
			),
		).toEqual([]);
	},
});
