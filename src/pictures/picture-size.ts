import { UnfitPicture } from './unfit-picture.ts';

/** Longest side of a published picture, in pixels: a large screen at double density. */
export const LONGEST_SIDE = 2400;

/**
 * Most pixels of a picture that is decoded, in all its frames: more than nearly all cameras take. A
 * file of a thousand bytes can hold any number, and each takes memory.
 */
export const MOST_PIXELS = 120_000_000;
/** Of formats other than JPEG, which have to be decoded as a whole, and take longer for it. */
export const MOST_AT_ONCE = 50_000_000;
/** Most pixels in all frames of an animation that is published as it is. */
const MOST_IN_TIME = 1_000_000_000;

export interface Size {
	width: number;
	height: number;
}

const formatted = (count: number) => count.toLocaleString('en');

/** The size a picture is published in: its own, or one with the same proportions that is small enough. */
export function publishedSize({ width, height }: Size): Size {
	const longest = Math.max(width, height);
	if (longest <= LONGEST_SIDE) return { width, height };
	const scaled = (side: number) => Math.max(1, Math.round((side * LONGEST_SIDE) / longest));
	return { width: scaled(width), height: scaled(height) };
}

/** Whether a picture is published smaller than it is. */
export const isLarge = (size: Size) => publishedSize(size).width !== size.width;

/**
 * @param atMost pixels that its format may have.
 * @throws {UnfitPicture} if a picture has more pixels than can be published.
 */
export function checkSize(size: Size, frames = 1, atMost = MOST_PIXELS): void {
	const { width, height } = size;
	const isTooLarge = width * height > atMost;
	const most = isTooLarge || frames === 1 || isLarge(size) ? atMost : MOST_IN_TIME;
	if (width * height * frames <= most) return;
	const sides = `${formatted(width)} × ${formatted(height)} pixels`;
	const all = frames === 1 ? sides : `${formatted(frames)} frames of ${sides}`;
	const may = `and ${frames === 1 ? 'a picture' : 'such an animation'} may have`;
	throw new UnfitPicture(
		`has ${all}, ${may} ${formatted(most / 1e6)} million in all; save it smaller`,
	);
}
