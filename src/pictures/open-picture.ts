import sharp, { type Metadata, type Sharp } from 'sharp';
import { broken } from './photo/photo-file.ts';
import { type Photo, readPhoto } from './photo/read-photo.ts';
import { checkSize, isLarge, MOST_AT_ONCE, MOST_PIXELS, type Size } from './picture-size.ts';
import { UnfitPicture } from './unfit-picture.ts';

/** Formats sharp can make all frames of an animation smaller in. */
const SCALED_IN_TIME = ['gif', 'webp'];
/** An AVIF file says at its beginning that it is one, and whether it is an animation. */
const AVIF = /^[\s\S]{4}ftyp[\s\S]{0,60}avi[fs]/;
const ANIMATED_AVIF = /^[\s\S]{4}ftyp[\s\S]{0,60}avis/;

/** How files of formats begin that not all browsers show. */
const OTHERS: Record<string, RegExp> = {
	TIFF: /^(?:II\*\0|MM\0\*)/,
	HEIC: /^[\s\S]{4}ftyp(?:hei|hev|mif1|msf1)/,
	'JPEG XL': /^(?:\xff\n|[\s\S]{4}JXL )/,
	'JPEG 2000': /^[\s\S]{4}jP {2}/,
	BMP: /^BM/,
	PSD: /^8BPS/,
	SVG: /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|svg|!DOCTYPE svg)/i,
};

/** The error of a file that is no picture, or one of another format. */
function otherFormat(beginning: string): UnfitPicture {
	const other = Object.keys(OTHERS).find((format) => OTHERS[format]?.test(beginning));
	if (other === undefined) return broken();
	return new UnfitPicture(`is ${other} inside; save it as AVIF, GIF, JPEG, PNG or WebP`);
}

/** @throws {UnfitPicture} if a file says that its picture is smaller than it is. */
function checkTruth({ said, width, height }: Photo): void {
	if (said.width === width && said.height === height) return;
	const [small, large] = [`${said.width} × ${said.height}`, `${width} × ${height}`];
	throw new UnfitPicture(`says it has ${small} pixels, and holds ${large}; save it anew`);
}

/** A photograph whose header has been read, and nothing been decoded of. */
export interface OpenPicture {
	/** Decodes it when it is asked to. */
	image: Sharp;
	metadata: Metadata;
	/** The file taken apart; undefined of AVIF, which can only be made anew. */
	photo: Photo | undefined;
	/** Its size as it is seen, upright. */
	size: Size;
}

/**
 * Opens a photograph or an animation.
 * @throws {UnfitPicture} if it is none, is broken, or holds more pixels than can be published.
 */
export async function openPicture(bytes: Buffer): Promise<OpenPicture> {
	const photo = readPhoto(bytes);
	if (photo) {
		checkSize(photo, photo.frames, photo.format === 'jpeg' ? MOST_PIXELS : MOST_AT_ONCE);
		checkTruth(photo);
	} else {
		const beginning = bytes.toString('latin1', 0, 80);
		if (!AVIF.test(beginning)) throw otherFormat(beginning);
		if (ANIMATED_AVIF.test(beginning)) {
			throw new UnfitPicture('is an animated AVIF; save it as an animated WebP');
		}
	}
	const image = sharp(bytes, {
		failOn: 'truncated',
		limitInputPixels: photo ? MOST_PIXELS : MOST_AT_ONCE,
		// Else its first frame is enough.
		animated: photo !== undefined && SCALED_IN_TIME.includes(photo.format) && isLarge(photo),
	});
	const metadata = await image.metadata().catch((cause: Error) => {
		throw /pixel limit/i.test(cause.message) ? tooLarge() : broken();
	});
	const { width, autoOrient, pageHeight } = metadata;
	// Of an animation, sharp makes one picture of all frames, one below the other.
	const size = pageHeight ? { width, height: pageHeight } : { ...autoOrient };
	return { image, metadata, photo, size };
}

const tooLarge = () =>
	new UnfitPicture(
		`has more than the ${MOST_AT_ONCE / 1e6} million pixels that a picture may have; save it smaller`,
	);
