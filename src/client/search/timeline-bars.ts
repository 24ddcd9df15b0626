import type { Pull, Timeline } from '../../domain/search/timeline.ts';

/** Height of the drawing in its own units; its width is the number of bars. */
const HEIGHT = 100;
/** Share of its place that a bar takes up. */
const BREADTH = 0.75;
/** Height of the lowest bar, so that a single story is seen beside thousands. */
const LEAST = 4;

function box(name: string, x: number, y: number, width: number): SVGRectElement {
	const made = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
	made.setAttribute('class', name);
	made.setAttribute('x', String(x));
	made.setAttribute('y', String(y));
	made.setAttribute('width', String(width));
	made.setAttribute('height', String(HEIGHT - y));
	return made;
}

/**
 * Draws the bars: classes `bar`, and `chosen` or `other` where a range is chosen, before a ground
 * `range`. Every place has a box `place` from top to bottom to point at.
 */
export function drawBars(
	svg: SVGSVGElement,
	{ bars, most }: Timeline,
	range: Pick<Pull, 'first' | 'last'> | undefined,
): void {
	svg.setAttribute('viewBox', `0 0 ${bars.length} ${HEIGHT}`);
	const ground = range ? [box('range', range.first, 0, range.last - range.first + 1)] : [];
	const parts = bars.flatMap(({ count }, place) => {
		const state = !range ? '' : place < range.first || place > range.last ? ' other' : ' chosen';
		const top = HEIGHT - Math.max(LEAST, (count / most) * HEIGHT);
		const bar = box(`bar${state}`, place + (1 - BREADTH) / 2, top, BREADTH);
		return count > 0 ? [box('place', place, 0, 1), bar] : [];
	});
	svg.replaceChildren(...ground, ...parts);
}
