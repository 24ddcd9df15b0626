import { gifFile } from './gif.ts';
import { jpegFile } from './jpeg.ts';
import type { PhotoFile } from './photo-file.ts';
import { pngFile } from './png.ts';
import { webpFile } from './webp.ts';

/** Formats that are taken apart without decoding their pixels. */
export type PhotoFormat = 'gif' | 'jpeg' | 'png' | 'webp';

const READERS: Record<PhotoFormat, (bytes: Buffer) => PhotoFile> = {
	gif: gifFile,
	jpeg: jpegFile,
	png: pngFile,
	webp: webpFile,
};

/** How files of each format begin; browsers look at this too, whatever the name ends in. */
const BEGINNINGS: Record<PhotoFormat, RegExp> = {
	gif: /^GIF8[79]a/,
	jpeg: /^\xff\xd8\xff/,
	png: /^\x89PNG\r\n.\n/s,
	webp: /^RIFF[\s\S]{4}WEBP/,
};

/** A picture file taken apart. */
export interface Photo extends PhotoFile {
	format: PhotoFormat;
}

/**
 * Takes a picture file apart; undefined if it is of another format.
 * @throws {UnfitPicture} if it is broken.
 */
export function readPhoto(bytes: Buffer): Photo | undefined {
	const beginning = bytes.toString('latin1', 0, 16);
	const formats = Object.keys(BEGINNINGS) as PhotoFormat[];
	const format = formats.find((each) => BEGINNINGS[each].test(beginning));
	return format && { ...READERS[format](bytes), format };
}
