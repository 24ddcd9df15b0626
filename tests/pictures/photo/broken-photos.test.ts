import { expect, test } from 'vitest';
import { readPhoto } from '../../../src/pictures/photo/read-photo.ts';
import { UnfitPicture } from '../../../src/pictures/unfit-picture.ts';
import { drawing as numbers } from '../../helpers/made-up-archive.ts';
import { aGif, NOTED } from '../../helpers/noted-photos.ts';

/** Files made of each photograph. */
const COUNT = 1500;

/** A file with some of its bytes changed by lot, or its end cut off, or a part of it twice. */
function damaged(photo: Buffer, draw: () => number): Buffer {
	const below = (end: number) => Math.floor(draw() * end);
	const bytes = Buffer.from(photo);
	for (let times = below(4); times >= 0; times--) {
		// What stands at the beginning decides most.
		const at = draw() < 0.5 ? below(Math.min(400, bytes.length)) : below(bytes.length);
		bytes[at] = draw() < 0.5 ? below(256) : ([0, 255, 1, 128][below(4)] as number);
	}
	if (draw() < 0.2) return bytes.subarray(0, below(bytes.length));
	const from = below(bytes.length);
	return draw() < 0.2 ? Buffer.concat([bytes, bytes.subarray(from)]) : bytes;
}

test.each(['jpg', 'png', 'webp', 'gif'])(
	'a damaged %s is taken apart, or told of',
	async (format) => {
		const whole = format === 'gif' ? await aGif({ frames: 3 }) : await NOTED[format]?.();
		const draw = numbers(format.length);
		let [read, broken] = [0, 0];
		for (let round = 0; round < COUNT; round++) {
			const bytes = damaged(whole as Buffer, draw);
			try {
				const photo = readPhoto(bytes);
				if (!photo) continue;
				const made = Buffer.from(photo.withNotes({ xmp: Buffer.from('<a/>') }));
				// What it holds beside notes is all that is left, once and for all.
				const again = readPhoto(made);
				const once = Buffer.from(again?.withNotes({}) ?? []);
				expect(Buffer.from(readPhoto(once)?.withNotes({}) ?? []).equals(once)).toBe(true);
				read++;
			} catch (error) {
				expect(error).toBeInstanceOf(UnfitPicture);
				broken++;
			}
		}
		expect(read).toBeGreaterThan(COUNT / 20);
		expect(broken).toBeGreaterThan(COUNT / 20);
	},
);
