/** A list of families, as `font-family` has it. */
import { familyName } from './font-face.ts';
import type { Declaration } from './style-rules.ts';
import { partsOf } from './token-parts.ts';

/** Families that every device has (CSS Fonts Module Level 4, 2.1.3). */
const GENERIC = new Set([
	...['serif', 'sans-serif', 'monospace', 'cursive', 'fantasy', 'system-ui'],
	...['ui-serif', 'ui-sans-serif', 'ui-monospace', 'ui-rounded'],
]);

/** The families that a declaration names, as they are written out again, or what is wrong with them. */
export function familyList({
	tokens,
	value,
}: Declaration): { names: string[] } | { wrong: string } {
	const names = Array.from(partsOf(tokens, [',']), ({ tokens: part }) => {
		const text = part
			.map(([, source]) => source)
			.join('')
			.trim();
		return familyName({ tokens: part, value: text.replace(/\s+/g, ' ') });
	});
	if (names.some((name) => name === undefined)) {
		return {
			wrong: `“${value}” is no list of families; write names and commas, such as "Our Serif", Georgia, serif`,
		};
	}
	const plain = names as string[];
	if (!GENERIC.has(plain.at(-1)?.toLowerCase() ?? '')) {
		return {
			wrong: `“${value}” ends in no family that every device has; write serif or sans-serif at its end`,
		};
	}
	return { names: plain.map((name) => (GENERIC.has(name.toLowerCase()) ? name : `"${name}"`)) };
}
