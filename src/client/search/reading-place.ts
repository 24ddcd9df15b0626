/** A place in the list of results: which of them stands at the top of the window, and how. */
import { hasFocus } from './arrange.ts';

/** Where somebody reads. A story is named by the address of its page, whose order may have changed. */
export interface ReadingPlace {
	/** CSS pixels from the top of the page to that of the window. */
	scrolled: number;
	/**
	 * The result that crosses the top of the window, or is the last above it, and how much is above,
	 * in parts of its height: pixels would mislead in a window of another width.
	 */
	top?: { story: string; above: number } | undefined;
	/** The link that has the focus, by its number in the result, and whether it shows it. */
	focus?: { story: string; link: number; isVisible: boolean } | undefined;
}

const linksOf = (item: Element) => [...item.querySelectorAll('a')];
/** The first link of a result leads to its story. */
const storyOf = (item: Element) => linksOf(item)[0]?.pathname ?? '';
const partAbove = ({ top, height }: DOMRect) => -top / height;
const itemOf = (list: Element, story: string) =>
	[...list.children].find((item) => storyOf(item) === story);

/** Where somebody is in `list`. */
export function readingPlace(list: Element): ReadingPlace {
	const items = [...list.children];
	const top = items.findLast((item) => item.getBoundingClientRect().top <= 0);
	const focused = items.find(hasFocus);
	const link = document.activeElement as HTMLAnchorElement;
	return {
		scrolled: scrollY,
		top: top && { story: storyOf(top), above: partAbove(top.getBoundingClientRect()) },
		focus: focused && {
			story: storyOf(focused),
			link: linksOf(focused).indexOf(link),
			isVisible: link.matches(':focus-visible'),
		},
	};
}

/** Whether it is where every page begins. */
export const isAtStart = ({ scrolled, focus }: ReadingPlace) => scrolled === 0 && !focus;

/** Scrolls to a place; what has changed above it does not matter, as long as its story is listed. */
export function goTo({ scrolled, top, focus }: ReadingPlace, list: Element): void {
	const item = top && itemOf(list, top.story);
	const box = item?.getBoundingClientRect();
	const goal = box ? scrollY + box.top + (top?.above ?? 0) * box.height : scrolled;
	scrollTo({ top: goal, behavior: 'instant' });
	const focused = focus && itemOf(list, focus.story);
	const link = focused && linksOf(focused)[focus.link];
	link?.focus({ preventScroll: true, focusVisible: focus?.isVisible ?? false });
}
