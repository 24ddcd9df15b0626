import { exifTags, orientationExif } from './photo/exif.ts';
import { readPhoto } from './photo/read-photo.ts';
import { checkSize, LONGEST_SIDE } from './picture-size.ts';
import { UnfitPicture } from './unfit-picture.ts';

const EMBEDDED = /^data:image\/[\w.+-]+;base64,([A-Za-z\d+/=\s]*)$/i;
const OTHER = 'which is no PNG, JPEG, GIF or WebP; embed one of these, or draw it';

/**
 * A picture written into a drawing, as an address without notes of cameras and programs.
 * @param unfit makes the error that says where it stands.
 * @throws {UnfitPicture}
 */
export function embeddedPicture(address: string, unfit: (wrong: string) => UnfitPicture): string {
	const [, base64] = EMBEDDED.exec(address) ?? [];
	if (base64 === undefined) throw unfit(OTHER);
	try {
		const photo = readPhoto(Buffer.from(base64, 'base64'));
		if (!photo) throw unfit(OTHER);
		checkSize(photo, photo.frames);
		if (Math.max(photo.width, photo.height) > LONGEST_SIDE) {
			const sides = `${photo.width} × ${photo.height} pixels`;
			throw unfit(`which has ${sides}; embed one of at most ${LONGEST_SIDE}`);
		}
		const { orientation } = exifTags(photo.notes.exif);
		const exif = orientation === 1 ? undefined : orientationExif(orientation);
		const plain = Buffer.from(photo.withNotes({ exif }));
		return `data:image/${photo.format};base64,${plain.toString('base64')}`;
	} catch (error) {
		// A picture by itself is told of by its file's name.
		const isTold = !(error instanceof UnfitPicture) || error.message.startsWith('holds');
		throw isTold ? error : unfit(`which ${error.message}`);
	}
}
