import { articleSchema } from '../../src/domain/content/article.ts';
import { picturesIn, withPictures } from '../../src/domain/content/pictures-in-fields.ts';
import { type Body, measured, type Story } from '../../src/domain/story/story.ts';

/** Front matter as a writer gives it, with the story's id and text. */
interface Given extends Record<string, unknown> {
	id?: string;
	text?: string;
}

/**
 * A published story, with its body, made through the real schema; what is not given is the least a
 * story needs.
 */
export function aStory({
	id = 'a-story',
	text = 'A story has a text.',
	...front
}: Given = {}): Story & Body {
	const parsed = articleSchema.parse({ title: 'A headline', ...front });
	if (picturesIn(articleSchema, parsed).length > 0)
		throw new Error('A story of aStory() has no picture; render one from a content folder.');
	const fields = withPictures(articleSchema, parsed, () => undefined);
	const lang = fields.lang ?? 'en-GB';
	const recommendations = { related: [], versions: [] };
	const body = `digest of “${text}”`;
	const own = { lang, id, body, words: text, recommendations, pictures: [], attachments: [] };
	const measures = measured(text, fields.description);
	return { ...fields, ...own, ...measures, html: `<p>${text}</p>`, text };
}
