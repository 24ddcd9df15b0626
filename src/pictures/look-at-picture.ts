import sharp from 'sharp';
import { openPicture } from './open-picture.ts';
import { broken } from './photo/photo-file.ts';
import { isLarge, publishedSize, type Size } from './picture-size.ts';
import { publishedDrawing } from './svg/published-drawing.ts';
import { UnfitPicture } from './unfit-picture.ts';

const SIZELESS = 'has no size to be shown in; give it a viewBox, or a width and a height';

/**
 * Looks whether a drawing can be published.
 * @returns the size it is shown in.
 * @throws {UnfitPicture} if not.
 */
export async function lookAtDrawing(bytes: Buffer): Promise<Size> {
	const drawing = Buffer.from(publishedDrawing(bytes));
	// Lines have no pixels to be decoded.
	const { width, height } = await sharp(drawing, { limitInputPixels: false })
		.metadata()
		.catch(() => {
			throw new UnfitPicture(SIZELESS);
		});
	return { width, height };
}

/** What is found out about a photograph. */
export interface PhotoFacts {
	/** The size it is published in. */
	size: Size;
	/** Whether it can be shown smaller on small screens: an animation would stop, or take long. */
	isShrinkable: boolean;
	/** Whether it is a JPEG, of which any other format is smaller. */
	isJpeg: boolean;
	/** The colour it mostly has, as CSS says it: `#7a4`. None where something may be seen through it. */
	tint: string | undefined;
}

const SIXTEENTHS = 17;

/** A colour in three digits: sixteen steps of each light tell it well enough. */
const shortColour = (lights: number[]): string =>
	`#${lights.map((light) => Math.round(light / SIXTEENTHS).toString(16)).join('')}`;

/**
 * Looks whether a photograph or an animation can be published.
 * @throws {UnfitPicture} if not.
 */
export async function lookAtPhoto(bytes: Buffer): Promise<PhotoFacts> {
	const { image, photo, size } = await openPicture(bytes);
	const published = publishedSize(size);
	if (photo?.format === 'png' && photo.frames > 1 && isLarge(size)) {
		const most = `at most ${published.width} × ${published.height} pixels`;
		throw new UnfitPicture(`is an animated PNG; save it with ${most}, or as an animated WebP`);
	}
	// Only decoding tells whether the file is all there.
	const { isOpaque, dominant } = await image.stats().catch(() => {
		throw broken();
	});
	return {
		size: published,
		isJpeg: photo?.format === 'jpeg',
		isShrinkable: photo?.format !== 'gif' && (photo?.frames ?? 1) === 1,
		tint: isOpaque ? shortColour([dominant.r, dominant.g, dominant.b]) : undefined,
	};
}
