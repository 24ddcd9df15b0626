import sharp from 'sharp';

/** A photograph of one grey, 100 pixels high, as a PNG file. */
export const aPhoto = (width: number): Promise<Buffer> =>
	sharp({ create: { width, height: 100, channels: 3, background: '#888' } })
		.png()
		.toBuffer();
