import { exifTags, orientationExif } from './photo/exif.ts';
import { readPhoto } from './photo/read-photo.ts';
import { checkSize, isLarge, LONGEST_SIDE } from './picture-size.ts';
import { UnfitPicture } from './unfit-picture.ts';

const EMBEDDED = /^data:image\/[\w.+-]+;base64,([A-Za-z\d+/=\s]*)$/i;
const OTHER = 'is no PNG, JPEG, GIF or WebP; embed one of these, or draw it';

/** @throws {UnfitPicture} if it is none that can be published as it is. */
function plainAddress(address: string): string {
	const [, base64] = EMBEDDED.exec(address) ?? [];
	const photo = base64 === undefined ? undefined : readPhoto(Buffer.from(base64, 'base64'));
	if (!photo) throw new UnfitPicture(OTHER);
	checkSize(photo, photo.frames);
	if (isLarge(photo)) {
		const sides = `${photo.width} × ${photo.height} pixels`;
		throw new UnfitPicture(`has ${sides}; embed one of at most ${LONGEST_SIDE}`);
	}
	const { orientation } = exifTags(photo.notes.exif);
	const exif = orientation === 1 ? undefined : orientationExif(orientation);
	const plain = Buffer.from(photo.withNotes({ exif }));
	return `data:image/${photo.format};base64,${plain.toString('base64')}`;
}

/**
 * A picture written into a drawing, as an address without notes of cameras and programs.
 * @param unfit makes the error that says where it stands.
 * @throws {UnfitPicture}
 */
export function embeddedPicture(address: string, unfit: (wrong: string) => UnfitPicture): string {
	try {
		return plainAddress(address);
	} catch (error) {
		throw error instanceof UnfitPicture ? unfit(`which ${error.message}`) : error;
	}
}
