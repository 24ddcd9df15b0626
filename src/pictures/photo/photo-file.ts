import type { Size } from '../picture-size.ts';
import { UnfitPicture } from '../unfit-picture.ts';

/** What cameras and programs write into picture files beside the picture, as it stands there. */
export interface PhotoNotes {
	/** A TIFF file of tags. */
	exif?: Uint8Array | undefined;
	/** Datasets of IPTC’s Information Interchange Model. */
	iptc?: Uint8Array | undefined;
	/** An XML document. Of formats in which it may stand in several ways, whoever decodes them finds it. */
	xmp?: Uint8Array | undefined;
}

/** A picture file, taken apart without decoding its pixels. */
export interface PhotoFile {
	/** Pixels as stored: those of the largest frame, whatever else the file says. */
	width: number;
	height: number;
	/** Pixels as the file says at its beginning. */
	said: Size;
	/** Pictures in it: more than one of an animation. */
	frames: number;
	/** Whether its pixels are stored exactly, as in a graphic. */
	isExact: boolean;
	notes: PhotoNotes;
	/**
	 * The file made anew of what is needed to show it as it is shown now: pixels, colours, times of
	 * an animation. All else is left out, also what follows the picture.
	 * @param notes written instead.
	 */
	withNotes: (notes: Pick<PhotoNotes, 'exif' | 'xmp'>) => Uint8Array;
}

/** The error of a file that ends too early, or is not what it begins as. */
export const broken = (): UnfitPicture =>
	new UnfitPicture('cannot be read as a picture; it is empty or broken');

/** The part of a file. @throws {UnfitPicture} if the file ends before. */
export function partOf(bytes: Buffer, from: number, length: number): Buffer {
	if (from + length > bytes.length) throw broken();
	return bytes.subarray(from, from + length);
}

/** The largest of any number of numbers. */
export const largest = (numbers: number[]): number =>
	numbers.reduce((most, each) => Math.max(most, each), 0);
