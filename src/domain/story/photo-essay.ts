import { attributeOf, changeTags } from '../pages/tags.ts';
import { REMS, sizesAt } from './main-picture.ts';
import type { PrintedStory } from './printed-story.ts';

/** Whether a story is told in pictures, with text between them. */
export const isPhotoEssay = ({ kind }: Pick<PrintedStory, 'kind'>): boolean =>
	kind === 'photo-essay';

const IMAGE = String.raw`<img\b[^"<>]*(?:"[^"]*"[^"<>]*)*>`;
const LINK = String.raw`<a\b[^"<>]*(?:"[^"]*"[^"<>]*)*>`;
/** A paragraph of which a picture, perhaps in a link, is all there is. */
const PICTURE_ALONE = new RegExp(`<p>(${IMAGE}|${LINK}${IMAGE}</a>)</p>`, 'g');

/** How wide a picture is shown in the column of a text, in rem, as its attribute `sizes` says it. */
const IN_COLUMN = /\(min-width: 48rem\) (\d+)rem/;

/** The tag of a picture, which says how wide it is shown in a photo essay: one of a row has its share. */
function widened(tag: string): string {
	const inColumn = Number(IN_COLUMN.exec(tag)?.[1]);
	if (!inColumn) return tag;
	if (inColumn < REMS.text) {
		const rems = Math.ceil((inColumn * REMS.wide) / REMS.text);
		return tag.replace(IN_COLUMN, `(min-width: 48rem) ${rems}rem`);
	}
	const [width, height] = ['width', 'height'].map((name) => Number(attributeOf(tag, name)));
	const sizes = sizesAt({ width: width ?? 0, height: height ?? 0 }, 'full');
	return tag.replace(/ sizes="[^"]*"/, ` sizes="${sizes}"`);
}

/**
 * The text of a photo essay, as HTML: its pictures are figures, which stand wider than the text
 * (styles/photo-essay-styles.ts).
 */
export const withWidePictures = (html: string): string =>
	changeTags(html.replace(PICTURE_ALONE, '<figure>$1</figure>'), (tag, rest) =>
		tag.startsWith('<img') ? widened(tag) : tag + rest,
	);
