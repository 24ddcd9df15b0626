import sharp from 'sharp';
import { expect, test } from 'vitest';
import { iconFiles } from '../../src/pictures/icon.ts';
import { svg } from '../helpers/svg.ts';

const drawing = (inner: string) => Buffer.from(svg(inner, ' viewBox="0 0 64 64"'));
const pixel = async (png: Uint8Array, at: number) => {
	const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
	const start = (at * info.width + at) * info.channels;
	return [...data.subarray(start, start + info.channels)];
};

test('of a drawing, a browser gets it as it is published, and squares of pixels', async () => {
	const bytes = drawing('<!-- secret --><circle cx="32" cy="32" r="32" fill="#f00"/>');
	const { drawing: published, small, touch } = await iconFiles(bytes, 'icon.svg', 64, '#123456');
	expect(String(published)).not.toContain('secret');
	expect(await sharp(small).metadata()).toMatchObject({ width: 96, height: 96, hasAlpha: true });
	expect(await sharp(touch).metadata()).toMatchObject({ width: 180, height: 180 });
	// What is see-through stands on the paper; elsewhere a telephone would make it black.
	expect((await pixel(touch, 0)).slice(0, 3)).toEqual([0x12, 0x34, 0x56]);
	expect((await pixel(touch, 90)).slice(0, 3)).toEqual([255, 0, 0]);
	expect(await pixel(small, 0)).toEqual([0, 0, 0, 0]);
});

test('of pixels, it gets the squares alone, the same each time', async () => {
	const png = await sharp({ create: { width: 600, height: 600, channels: 3, background: '#0a0' } })
		.png()
		.toBuffer();
	const made = await iconFiles(png, 'icon.png', 600, '#ffffff');
	expect(made.drawing).toBeUndefined();
	expect(await pixel(made.touch, 5)).toEqual([0, 0xaa, 0]);
	expect(await iconFiles(png, 'icon.png', 600, '#ffffff')).toEqual(made);
});

test('a drawing that must not be published is no icon', async () => {
	await expect(iconFiles(drawing('<script/>'), 'icon.svg', 64, '#fff')).rejects.toThrow('script');
});
