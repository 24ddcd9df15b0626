/** Share of the window's height above a place that was scrolled to: where eyes look first. */
const ABOVE = 0.3;

/** Scrolls to a place of the text unless all of it is to be seen already, below the bar. */
export function bringIntoView(place: Range, bar: HTMLElement): void {
	const { top, right, bottom, left } = place.getBoundingClientRect();
	const isSeen = top >= bar.getBoundingClientRect().bottom && bottom <= innerHeight;
	const isBeside = left < 0 || right > innerWidth;
	if (isSeen && !isBeside) return;
	const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
	const behavior = isStill ? 'instant' : 'smooth';
	if (!isSeen) scrollBy({ top: top - innerHeight * ABOVE, behavior });
	// Only wide tables go on beside the window.
	const table = place.startContainer.parentElement?.closest('.table-scroll');
	if (isBeside) table?.scrollBy({ left: left - innerWidth * ABOVE, behavior });
}
