import sharp from 'sharp';
import { expect, test } from 'vitest';
import { lookAtPhoto } from '../../src/pictures/look-at-picture.ts';

const plain = (background: string) =>
	sharp({ create: { width: 40, height: 30, channels: 4, background } });

/** A picture of one colour with a smaller patch of another. */
const patched = async () =>
	plain('#2a5db0')
		.composite([{ input: await plain('#f0e0d0').resize(20, 15).png().toBuffer() }])
		.removeAlpha();

test.each([
	['PNG', async () => (await patched()).png().toBuffer()],
	['JPEG', async () => (await patched()).jpeg().toBuffer()],
	['WebP', async () => (await patched()).webp().toBuffer()],
])('of a photograph is known which colour it mostly has (%s)', async (_, bytes) => {
	expect((await lookAtPhoto(await bytes())).tint).toMatch(/^#[23][56][ab]$/);
});

test('so of one without colours', async () => {
	const grey = await plain('#888').greyscale().removeAlpha().png().toBuffer();
	expect((await lookAtPhoto(grey)).tint).toBe('#888');
});

test('what may be seen through has none, which would be seen behind it', async () => {
	expect((await lookAtPhoto(await plain('#2a5db080').png().toBuffer())).tint).toBeUndefined();
	// That it may be seen through is no matter where it is not.
	expect((await lookAtPhoto(await plain('#2a5db0').png().toBuffer())).tint).toBe('#25a');
});
