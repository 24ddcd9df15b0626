import type { Element, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { elementsIn, type Parent, visitElements } from './walk.ts';

/** Addresses of what stands in the place of a picture until a script loads it. */
const PLACEHOLDER =
	/^data:|(?:^|\/)(?:blank|lazy|pixel|placeholder|spacer|transparent|1x1)[\w.-]{0,40}$/i;

/** The first address of a choice of pictures: `a.jpg 1x, b.jpg 2x`. */
const firstOf = (set: string) => /^\s*([^\s,]+)/.exec(set)?.[1] ?? '';

/** The addresses a picture may have, those first that readers would have seen. */
export function addressesOf({ properties }: Element): string[] {
	const { src, srcSet, dataSrc, dataLazySrc, dataOriginal, dataSrcSet } = properties;
	const later = [dataSrc, dataLazySrc, dataOriginal].map((address) => String(address ?? ''));
	const sets = [dataSrcSet, srcSet].map((set) => firstOf(String(set ?? '')));
	const own = String(src ?? '');
	const others = [...later, ...sets].filter(Boolean);
	return (PLACEHOLDER.test(own) ? [...others, own] : [own, ...others]).filter(Boolean);
}

/** The first of the addresses a picture may have. */
const addressOf = (image: Element): string => addressesOf(image)[0] ?? '';

const isPicture = ({ tagName }: Element) => tagName === 'img';
const picturesIn = (parent: Parent) => elementsIn(parent).filter(isPicture);

/** Gives a choice of pictures the picture that browsers need to show any. */
export function completeChoices(tree: Root): void {
	for (const choice of elementsIn(tree)) {
		if (choice.tagName !== 'picture' || picturesIn(choice).length > 0) continue;
		const src = elementsIn(choice).map(addressOf).find(Boolean);
		if (src === undefined) continue;
		const properties = { src, alt: '' };
		choice.children.push({ type: 'element', tagName: 'img', properties, children: [] });
	}
}

/**
 * Leaves one of two pictures beside each other of which scripts show one, and pages without
 * scripts the other.
 */
export function removeTwins(tree: Root): void {
	let before: { picture: Element; parent: Parent } | undefined;
	visitElements(tree, (element, index, parent) => {
		if (isPicture(element)) before = { picture: element, parent };
		if (element.tagName !== 'noscript' || !before) return undefined;
		const [twin] = picturesIn(element);
		if (!twin || toText(element).trim() !== '') return undefined;
		const { picture, parent: around } = before;
		if (addressOf(twin) === addressOf(picture)) {
			parent.children.splice(index, 1);
			return index;
		}
		if (around !== parent || !addressOf(picture).startsWith('data:')) return undefined;
		parent.children.splice(parent.children.indexOf(picture), 1);
		before = undefined;
		return index - 1;
	});
}
