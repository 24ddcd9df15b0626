import { UnfitPicture } from './unfit-picture.ts';

/** Longest side of a published picture, in pixels: a large screen at double density. */
export const LONGEST_SIDE = 2400;

/**
 * Most pixels of a picture, in all its frames: more than nearly all cameras take. A file of a thousand
 * bytes can hold any number, and each takes memory here and in every reader’s browser.
 */
export const MOST_PIXELS = 120_000_000;

export interface Size {
	width: number;
	height: number;
}

const formatted = (count: number) => count.toLocaleString('en');

/** @throws {UnfitPicture} if a picture has more pixels than can be published. */
export function checkSize({ width, height }: Size, frames = 1): void {
	const pixels = width * height * frames;
	if (pixels <= MOST_PIXELS) return;
	const sides = `${formatted(width)} × ${formatted(height)} pixels`;
	const all = frames === 1 ? sides : `${formatted(frames)} frames of ${sides}`;
	throw new UnfitPicture(
		`has ${all}, and a picture may have ${MOST_PIXELS / 1e6} million in all; save it smaller`,
	);
}

/** The size a picture is published in: its own, or one with the same proportions that is small enough. */
export function publishedSize({ width, height }: Size): Size {
	const longest = Math.max(width, height);
	if (longest <= LONGEST_SIDE) return { width, height };
	const scaled = (side: number) => Math.max(1, Math.round((side * LONGEST_SIDE) / longest));
	return { width: scaled(width), height: scaled(height) };
}
