import { picturesIn, withPictures } from '../domain/content/pictures-in-fields.ts';
import { SCHEMAS } from '../domain/content/schemas.ts';
import { type Picture, shownPicture } from '../domain/story/picture.ts';
import type { ContentFile } from './content-folder.ts';
import { fieldName } from './field-name.ts';
import type { ParsedFile } from './front-matter.ts';
import type { PictureFiles } from './picture-files.ts';
import type { FileProblem } from './reading.ts';

/**
 * Finds the pictures that the fields of a content file name; what is wrong with one goes to `problems`.
 * @param fields as the schema of the file's kind has them.
 * @returns the fields with what pages show of the pictures in the place of their paths, and the pictures.
 */
export async function picturesOfFields(
	{ kind, absolute }: ContentFile,
	fields: unknown,
	files: PictureFiles,
	lineOf: ParsedFile['lineOf'],
	problems: FileProblem[],
): Promise<{ fields: unknown; pictures: Picture[] }> {
	const schema = SCHEMAS[kind];
	const known = new Map<string, Picture>();
	for (const { path, src } of picturesIn(schema, fields)) {
		const found = await files.find(src, absolute);
		if ('picture' in found) {
			known.set(src, found.picture);
			continue;
		}
		const message =
			'wrong' in found
				? found.wrong
				: 'lost' in found
					? found.message
					: `“${src}” is no file; copy the picture beside the story`;
		problems.push({ line: lineOf(path), field: fieldName(path), message });
	}
	const pictureAt = (src: string) => {
		const found = known.get(src);
		return found && shownPicture(found);
	};
	return { fields: withPictures(schema, fields, pictureAt), pictures: [...known.values()] };
}
