import { isDrawing } from './card-picture.ts';
import { isUpright } from './picture.ts';
import type { PrintedStory } from './printed-story.ts';

type MainPicture = NonNullable<PrintedStory['image']>;

/** Pixels from which a photograph is wider than the text unless its story says otherwise. */
const WIDE = 800;
/** Part of the screen's height that a photograph has at most, in percent (styles/picture-styles.ts). */
const TALLEST = 80;
/** Widths of pictures beside those of the text, which are also as wide as a phone. */
const SIZES = { text: '39rem', wide: '58rem', full: '76rem' };

/** How wide the main picture of a story is: as its story says, or else as it can be. */
export function widthOfPicture({ src, width }: MainPicture): keyof typeof SIZES {
	if (width) return width;
	const isWide = isDrawing(src) ? !isUpright(src) : src.width >= WIDE;
	return isWide ? 'wide' : 'text';
}

/** The width at which it is shown, as the attribute `sizes` says it; a tall one follows its height. */
export function sizesOfPicture(image: MainPicture): string {
	const { width, height } = image.src;
	const ofHeight = `${Math.round((TALLEST * width) / height)}vh`;
	return `min(100vw,${SIZES[widthOfPicture(image)]},${ofHeight})`;
}
