import type { Element, Root } from 'hast';
import { leftoversIn, withoutLeftovers } from '../domain/content/leftovers.ts';
import { elementsIn, textsIn } from './walk.ts';

/** Unicode has set this character aside for programs; sources do not have it. */
const MASK = '\uFDD0';
const MASKED = new RegExp(`${MASK}(\\d+)${MASK}`, 'g');

const isCode = ({ tagName }: Element) => tagName === 'code' || tagName === 'pre';

/**
 * The words of a text without the code that another system has left among them, and that code;
 * samples of code are words.
 * @param wordsOf gives all words of the tree.
 */
export function ownWords(
	tree: Root,
	wordsOf: (tree: Root) => string,
): { text: string; leftovers: string[] } {
	const text = wordsOf(tree);
	const all = leftoversIn(text);
	if (all.length === 0) return { text, leftovers: [] };
	const samples = new Set(
		elementsIn(tree)
			.filter(isCode)
			.flatMap((code) => textsIn(code)),
	);
	if (samples.size === 0) return { text: withoutLeftovers(text), leftovers: all };
	const values = [...samples].map((sample) => ({ sample, value: sample.value }));
	for (const [i, { sample }] of values.entries()) sample.value = `${MASK}${i}${MASK}`;
	const masked = wordsOf(tree);
	for (const { sample, value } of values) sample.value = value;
	const leftovers = leftoversIn(masked);
	if (leftovers.length === 0) return { text, leftovers };
	const sampleAt = (_: string, i: string) => values[Number(i)]?.value ?? '';
	return { text: withoutLeftovers(masked).replace(MASKED, sampleAt), leftovers };
}
