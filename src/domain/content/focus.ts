import { z } from 'astro/zod';

/** A place in a picture, in percent of its width from the left and of its height from above. */
export interface Focus {
	across: number;
	down: number;
}

const PERCENT = String.raw`(\d{1,2}(?:\.\d{1,3})?|100)%`;
const PLACE = new RegExp(String.raw`^${PERCENT}\s+${PERCENT}$`);

const message = ({ input }: { input?: unknown }) => {
	const given = typeof input === 'string' ? `“${input.trim()}” is` : 'is';
	return `${given} no place in a picture; write how far across and down it is, such as 50% 20%`;
};

/** What of a picture stays wherever it is cropped, as CSS says it: `50% 20%`. */
export const focus = z
	.string({ error: message })
	.trim()
	.regex(PLACE, { error: message })
	.transform((place): Focus => {
		const [across = 50, down = 50] = place.split(/\s+/).map(Number.parseFloat);
		return { across, down };
	});
