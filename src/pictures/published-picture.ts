import { extname } from 'node:path';
import type { Sharp } from 'sharp';
import { type OpenPicture, openPicture } from './open-picture.ts';
import { creditsIn, creditsXmp } from './photo/credits.ts';
import { exifTags, orientationExif } from './photo/exif.ts';
import { readPhoto } from './photo/read-photo.ts';
import { isLarge, publishedSize } from './picture-size.ts';
import { publishedDrawing } from './svg/published-drawing.ts';

/** What the site’s settings say of pictures. */
export interface PictureSettings {
	/** Whether files say who made a picture and who owns it, where they did. */
	keepsCredits: boolean;
}

/** Quality of a photograph that is encoded again, so high that nobody sees it. */
const QUALITY = 85;
/** Of nine: with more, a picture takes seconds, and saves little. */
const AVIF_EFFORT = 2;

/** What is said of its credits in a picture’s file, if that is asked for and there is anything to say. */
function keptXmp({ photo, metadata }: OpenPicture, { keepsCredits }: PictureSettings) {
	const { exif, xmp = photo?.notes.xmp } = metadata;
	const kept = keepsCredits && creditsXmp(creditsIn({ exif, xmp, iptc: photo?.notes.iptc }));
	return kept ? Buffer.from(kept) : undefined;
}

/** A file that has just been encoded, with its credits. */
const credited = (bytes: Buffer, xmp: Uint8Array | undefined): Uint8Array =>
	xmp ? (readPhoto(bytes)?.withNotes({ xmp }) ?? bytes) : bytes;

/** The same format, encoded again. */
function encoded(image: Sharp, { metadata, photo }: OpenPicture): Sharp {
	if (photo?.format === 'png') return image.png({ palette: metadata.isPalette ?? false });
	if (photo?.format === 'gif') return image.gif();
	if (photo?.format === 'webp') return image.webp({ quality: QUALITY, lossless: photo.isExact });
	return photo
		? image.jpeg({ quality: QUALITY })
		: image.avif({ quality: QUALITY, effort: AVIF_EFFORT });
}

/** A photograph that is decoded and encoded again, upright and small enough. */
async function madeAnew(opened: OpenPicture, settings: PictureSettings): Promise<Uint8Array> {
	const { width, height } = publishedSize(opened.size);
	const { image, metadata, photo } = opened;
	const sized = image.autoOrient().resize(width, height, { fit: 'fill' });
	// The colours of print become those of screens, which its profile says nothing of.
	const coloured = metadata.space === 'cmyk' ? sized : sized.keepIccProfile();
	const xmp = keptXmp(opened, settings);
	const made = encoded(coloured, opened);
	// AVIF is not taken apart.
	if (!photo) return (xmp ? made.withXmp(String(xmp)) : made).toBuffer();
	return credited(await made.toBuffer(), xmp);
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
	if (!photo || !isUpright || isLarge(size)) {
		return madeAnew(opened, settings);
	}
	return photo.withNotes({
		exif: orientation === 1 ? undefined : orientationExif(orientation),
		xmp: keptXmp(opened, settings),
	});
}

/**
 * A rendering of a photograph as WebP, so many pixels wide.
 * @throws if it cannot be made smaller.
 */
export async function smallerPicture(
	bytes: Buffer,
	width: number,
	settings: PictureSettings,
): Promise<Uint8Array> {
	const opened = await openPicture(bytes);
	const smaller = opened.image.autoOrient().resize({ width }).webp();
	return credited(await smaller.toBuffer(), keptXmp(opened, settings));
}
