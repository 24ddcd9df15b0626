/**
 * The two ends of the range, moved by keys. They are native sliders, not elements with that role,
 * since screen readers on touch screens can move only native ones; keys, right-to-left writing and
 * what the reader's system wants come with them.
 */

import type { Pull, Timeline } from '../../domain/search/timeline.ts';
import { counted } from '../../domain/words/counted.ts';
import { site } from '../site.ts';
import { counts, narrowing } from '../words.ts';
import { rangeInWords } from './range-in-words.ts';

/** Milliseconds after the last step, so that not every step is a search. */
const PAUSE = 300;

export type End = 'first' | 'last';

export interface EndActions {
	/** An end is moved to a bar. */
	move: (end: End, place: number) => void;
	/** It stays there. */
	settle: () => void;
	/** It goes back to where it was. */
	drop: () => void;
}

export interface TimelineEnds {
	show: (picture: Timeline, places: Pick<Pull, End>) => void;
	/** Puts the focus on the first. */
	focus: () => void;
}

/** @param root holds a slider for each end, of the classes `first` and `last`. */
export function startTimelineEnds(root: HTMLElement, act: EndActions): TimelineEnds {
	const sliders = {
		first: root.querySelector('.first') as HTMLInputElement,
		last: root.querySelector('.last') as HTMLInputElement,
	};
	let pause: ReturnType<typeof setTimeout> | undefined;
	let isKeyDown = false;

	const wait = () => {
		clearTimeout(pause);
		if (!isKeyDown) pause = setTimeout(act.settle, PAUSE);
	};

	const finish = (how: () => void) => {
		clearTimeout(pause);
		how();
	};

	const showOne = (end: End, { bars, unit }: Timeline, place: number) => {
		const slider = sliders[end];
		slider.max = String(bars.length - 1);
		slider.value = String(place);
		slider.setAttribute('aria-label', narrowing[end][unit]);
		const bar = bars[place];
		const stories = counted(counts.stories, bar?.count ?? 0, site.language);
		slider.setAttribute('aria-valuetext', bar ? `${rangeInWords(bar)}, ${stories}` : '');
	};

	for (const end of ['first', 'last'] as const) {
		const slider = sliders[end];
		slider.addEventListener('input', () => {
			act.move(end, Number(slider.value));
			wait();
		});
		slider.addEventListener('keydown', ({ key }) => {
			// A key held down repeats its steps more slowly at first than the pause is long.
			isKeyDown = true;
			clearTimeout(pause);
			if (key === 'Escape') finish(act.drop);
			if (key === 'Enter') finish(act.settle);
		});
		slider.addEventListener('keyup', () => {
			isKeyDown = false;
			wait();
		});
		slider.addEventListener('blur', () => {
			isKeyDown = false;
			finish(act.settle);
		});
		// Only a choice that is made is a change of the form.
		slider.addEventListener('change', (event) => event.stopPropagation());
	}

	return {
		show: (picture, { first, last }) => {
			showOne('first', picture, first);
			showOne('last', picture, last);
		},
		focus: () => sliders.first.focus(),
	};
}
