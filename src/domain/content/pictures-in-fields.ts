import type { z } from 'astro/zod';
import type { ShownPicture } from '../story/picture.ts';
import type { PicturePath } from './fields.ts';
import { placesOf, valuesAt, withValues } from './noted-fields.ts';

/** Front matter as pages get it: each path of a picture file has become the picture. */
export type WithPictures<Fields> = Fields extends PicturePath
	? ShownPicture
	: Fields extends string
		? Fields
		: Fields extends (infer Item)[]
			? WithPictures<Item>[]
			: Fields extends object
				? { [Name in keyof Fields]: WithPictures<Fields[Name]> }
				: Fields;

/** A path of a picture file, and the path of the field it stands in. */
export interface PictureField {
	path: PropertyKey[];
	src: string;
}

/** The picture files that front matter names. */
export const picturesIn = (schema: z.ZodType, fields: unknown): PictureField[] =>
	valuesAt(fields, picturePlaces(schema)).map(({ path, value }) => ({ path, src: value as string }));

/**
 * Front matter with pictures in the place of their paths.
 * @param pictureAt the picture that a path means; a path without one stays.
 */
export const withPictures = <Fields>(
	schema: z.ZodType,
	fields: Fields,
	pictureAt: (src: string) => ShownPicture | undefined,
): WithPictures<Fields> =>
	withValues(
		fields,
		picturePlaces(schema),
		(src) => pictureAt(src as string) ?? src,
	) as WithPictures<Fields>;

const picturePlaces = (schema: z.ZodType) =>
	placesOf(schema, ({ isPicture = false }) => isPicture);
