import { extname } from 'node:path';
import type { Sharp } from 'sharp';
import { type OpenPicture, openPicture } from './open-picture.ts';
import { creditsIn, creditsXmp } from './photo/credits.ts';
import { exifTags, orientationExif } from './photo/exif.ts';
import { publishedSize } from './picture-size.ts';
import { publishedDrawing } from './svg/published-drawing.ts';

/** What the site’s settings say of pictures. */
export interface PictureSettings {
	/** Whether files say who made a picture and who owns it, where they did. */
	keepsCredits: boolean;
}

/** Quality of a photograph that is encoded again, so high that nobody sees it. */
const QUALITY = 85;

const xmpOf = ({ photo, metadata }: OpenPicture, { keepsCredits }: PictureSettings) =>
	keepsCredits ? creditsXmp(creditsIn(photo?.notes ?? metadata)) : undefined;

const withXmp = (image: Sharp, xmp: string | undefined) => (xmp ? image.withXmp(xmp) : image);

/** The same format, encoded again. */
function encoded(image: Sharp, { metadata, photo }: OpenPicture): Sharp {
	if (photo?.format === 'png') return image.png({ palette: metadata.isPalette ?? false });
	if (photo?.format === 'gif') return image.gif();
	if (photo?.format === 'webp') return image.webp({ quality: QUALITY });
	return photo ? image.jpeg({ quality: QUALITY }) : image.avif({ quality: QUALITY });
}

/** A photograph that is decoded and encoded again, upright and small enough. */
async function madeAnew(opened: OpenPicture, settings: PictureSettings): Promise<Buffer> {
	const { width, height } = publishedSize(opened.size);
	const { image, metadata } = opened;
	const sized = image.autoOrient().resize(width, height, { fit: 'fill' });
	// The colours of print become those of screens, which its profile says nothing of.
	const coloured = metadata.space === 'cmyk' ? sized : sized.keepIccProfile();
	const xmp = xmpOf(opened, settings);
	return withXmp(encoded(coloured, opened), xmp).toBuffer();
}

/**
 * A picture file as it is published: a drawing written anew; a photograph with what cameras and
 * programs have noted in it taken out, and at most so large as a page can show. As long as nothing has
 * to be made smaller, its pixels stay as they are, bit by bit: encoding them again would make it worse,
 * and takes a hundred times as long. Which way it is held stays, and its colour profile.
 * @param path the file’s, by whose ending a drawing is known.
 * @throws {UnfitPicture} if it must not be published.
 */
export async function publishedPicture(
	bytes: Buffer,
	path: string,
	settings: PictureSettings,
): Promise<Uint8Array> {
	if (extname(path).toLowerCase() === '.svg') return Buffer.from(publishedDrawing(bytes));
	const opened = await openPicture(bytes);
	const { photo, size } = opened;
	const { orientation } = exifTags(photo?.notes.exif);
	// Not all browsers turn pictures of other formats.
	const isUpright = orientation === 1 || photo?.format === 'jpeg';
	if (!photo || !isUpright || publishedSize(size).width !== size.width) {
		return madeAnew(opened, settings);
	}
	const xmp = xmpOf(opened, settings);
	return photo.withNotes({
		exif: orientation === 1 ? undefined : orientationExif(orientation),
		xmp: xmp === undefined ? undefined : Buffer.from(xmp),
	});
}

/**
 * A smaller rendering of a photograph, as WebP.
 * @throws if it cannot be made smaller.
 */
export async function smallerPicture(
	bytes: Buffer,
	width: number,
	settings: PictureSettings,
): Promise<Uint8Array> {
	const opened = await openPicture(bytes);
	const smaller = opened.image.autoOrient().resize({ width }).webp();
	return withXmp(smaller, xmpOf(opened, settings)).toBuffer();
}
