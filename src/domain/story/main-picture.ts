import { isDrawing } from './card-picture.ts';
import { isUpright, type ShownPicture } from './picture.ts';
import type { PrintedStory } from './printed-story.ts';

type MainPicture = NonNullable<PrintedStory['image']>;

/** Pixels from which a photograph is wider than the text unless its story says otherwise. */
const WIDE = 800;
/** Part of the screen's height that a photograph has at most, in percent (styles/picture-styles.ts). */
const TALLEST = 80;
/** Widths of pictures that are not as wide as a phone, in rem. */
export const REMS = { text: 39, wide: 58, full: 76 };

/** How wide the main picture of a story is: as its story says, or else as it can be. */
export function widthOfPicture({ src, width }: MainPicture): keyof typeof REMS {
	if (width) return width;
	const isWide = isDrawing(src) ? !isUpright(src) : src.width >= WIDE;
	return isWide ? 'wide' : 'text';
}

/** The width at which a picture is shown, as the attribute `sizes` says it; a tall one follows its height. */
export function sizesAt(
	{ width, height }: Pick<ShownPicture, 'width' | 'height'>,
	wide: keyof typeof REMS,
): string {
	const ofHeight = `${Math.round((TALLEST * width) / height)}vh`;
	return `min(100vw,${REMS[wide]}rem,${ofHeight})`;
}

/** The same for the main picture of a story. */
export const sizesOfPicture = (image: MainPicture): string =>
	sizesAt(image.src, widthOfPicture(image));
