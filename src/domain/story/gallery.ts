import { numberInWords } from '../words/counted.ts';
import { fill } from '../words/fill.ts';
import type { LocaleWith } from '../words/locale.ts';
import type { ShownPicture } from './picture.ts';

/** Height that a picture has at most where there is room, in rem and in percent of the screen's (styles/gallery-styles.ts). */
const [HIGHEST, TALLEST] = [36, 70];

/** Id of a picture of the gallery in the page of its story; the first is 1. */
export const pictureId = (number: number): string => `gallery-picture-${number}`;

/** The width at which a picture of a gallery is shown, as the attribute `sizes` says it. */
export function sizesInGallery({ width, height }: Pick<ShownPicture, 'width' | 'height'>): string {
	const ratio = width / height;
	const [ofHeight, ofScreen] = [(HIGHEST * ratio).toFixed(1), Math.round(TALLEST * ratio)];
	return `(min-width: 48rem) min(${Number(ofHeight)}rem,${ofScreen}vh), 88vw`;
}

/** Which of how many a picture is: `3`, `3 / 12`, and “Picture 3 of 12”. */
export function placeInGallery(
	number: number,
	count: number,
	{ words, language }: LocaleWith<'gallery'>,
): { number: string; short: string; full: string } {
	const [own, all] = [numberInWords(number, language), numberInWords(count, language)];
	return {
		number: own,
		short: `${own} / ${all}`,
		full: fill(words.gallery.pictureOf, { number: own, count: all }),
	};
}
