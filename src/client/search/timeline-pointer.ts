/** Pointing at, clicking and dragging across the bars of the picture. */
import type { Pull } from '../../domain/search/timeline.ts';

/** Pixels a pointer may tremble in a click. */
const TREMBLE = 4;
/**
 * Pixels beside an end of the range in which it is taken hold of, away from the range and into it:
 * at least 24 in all (WCAG 2.2, 2.5.8), more for fingers.
 */
const REACH = { mouse: { out: 16, in: 8 }, touch: { out: 24, in: 16 } };

export interface PointerActions {
	/** What can be pointed at, asked at the start of every move. */
	picture: () => { bars: number; first: number; last: number };
	/** The pointer is above a bar, or left the picture; `isEnd` above an end of the range. */
	point: (place: number | undefined, isEnd: boolean) => void;
	/** Bars are being chosen. */
	pull: (pull: Pull) => void;
	/** The bars pulled last are chosen. */
	release: () => void;
	/** One bar is clicked at. */
	click: (place: number) => void;
	/** The browser has taken the pointer for something else, such as scrolling. */
	cancel: () => void;
}

/** @param plot the area around the picture that can be pointed at. */
export function watchPointer(plot: HTMLElement, svg: SVGSVGElement, act: PointerActions): void {
	/** Where the button went down, and what stays where it is while the pointer moves. */
	let press: { x: number; end: 'first' | 'last' | undefined; anchor: number } | undefined;
	let isDragging = false;

	/** Pixels from the beginning of the picture, in the direction of reading, and its width. */
	const measure = ({ clientX }: PointerEvent) => {
		const { left, right, width } = svg.getBoundingClientRect();
		const isRightToLeft = getComputedStyle(plot).direction === 'rtl';
		return { along: isRightToLeft ? right - clientX : clientX - left, width };
	};

	const placeAt = (event: PointerEvent) => {
		const { along, width } = measure(event);
		const { bars } = act.picture();
		return Math.min(bars - 1, Math.max(0, Math.floor((along / width) * bars)));
	};

	/** The end of the range within reach; of two, the nearer. */
	const endAt = (event: PointerEvent): 'first' | 'last' | undefined => {
		const { along, width } = measure(event);
		const { bars, first, last } = act.picture();
		const reach = event.pointerType === 'touch' ? REACH.touch : REACH.mouse;
		const intoFirst = along - (first / bars) * width;
		const intoLast = ((last + 1) / bars) * width - along;
		const isIn = (into: number) => into >= -reach.out && into <= reach.in;
		if (isIn(intoFirst) && (intoFirst <= intoLast || !isIn(intoLast))) return 'first';
		return isIn(intoLast) ? 'last' : undefined;
	};

	plot.addEventListener('pointerdown', (event) => {
		if (event.button !== 0 || !event.isPrimary) return;
		const { first, last } = act.picture();
		const end = endAt(event);
		const anchor = end === 'first' ? last : end === 'last' ? first : placeAt(event);
		press = { x: event.clientX, end, anchor };
		plot.setPointerCapture(event.pointerId);
		act.point(placeAt(event), end !== undefined);
	});
	plot.addEventListener('pointermove', (event) => {
		const place = placeAt(event);
		if (!press) {
			act.point(place, endAt(event) !== undefined);
			return;
		}
		isDragging ||= Math.abs(event.clientX - press.x) > TREMBLE;
		if (!isDragging) return;
		const { end, anchor } = press;
		// An end stops at the other; a new range may be drawn either way.
		const first = end === 'last' ? anchor : Math.min(place, anchor);
		const last = end === 'first' ? anchor : Math.max(place, anchor);
		act.pull({ first, last, moved: end ?? 'both' });
	});
	plot.addEventListener('pointerup', (event) => {
		if (!press) return;
		press = undefined;
		if (isDragging) act.release();
		else act.click(placeAt(event));
		isDragging = false;
	});
	plot.addEventListener('pointercancel', () => {
		press = undefined;
		isDragging = false;
		act.cancel();
	});
	plot.addEventListener('pointerleave', () => {
		if (!press) act.point(undefined, false);
	});
}
