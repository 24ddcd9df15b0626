/** Brings readers who come back to a search to the place in the list that they left. */
import { keepPlace, keptPlace } from './kept-places.ts';
import { goTo, isAtStart, type ReadingPlace, readingPlace } from './reading-place.ts';
import { entryShown } from './search-history.ts';

export interface WayBack {
	/** Whether the reader is to be brought to a place, once the list is whole. */
	isAhead: () => boolean;
	/** Keeps the place; told before the page shows another entry of the history. */
	leave: () => void;
	/** Told when it shows one. */
	enter: () => void;
	/** Told when the list is whole: brings the reader to the place, unless they have gone elsewhere. */
	arrive: () => void;
}

/** @param list is filled only after the browser would have scrolled, so that it is left to us. */
export function startWayBack(list: Element): WayBack {
	history.scrollRestoration = 'manual';
	let entry = '';
	let place: ReadingPlace | undefined;
	let focused: Element | null = null;
	let scrolled = 0;

	const leave = () => {
		// Where the reader has not arrived yet, what was kept stays right.
		if (!place) keepPlace(entry, readingPlace(list));
	};
	const enter = () => {
		entry = entryShown();
		place = keptPlace(entry);
		focused = document.activeElement;
		scrolled = scrollY;
		// Nobody need wait for the whole list to be where they are already.
		if (place && isAtStart(place) && scrolled === 0) place = undefined;
	};

	const arrive = () => {
		// With the list a link of it may have gone that had the focus.
		const isElsewhere = ![focused, document.body].includes(document.activeElement);
		if (place && !isElsewhere) goTo(place, list);
		place = undefined;
	};

	addEventListener('pagehide', leave);
	addEventListener('pageshow', ({ persisted }) => {
		// WebKit shows the top of a page that it has kept, where others show what was left.
		if (!persisted || place) return;
		enter();
		arrive();
	});
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'hidden') leave();
	});
	addEventListener('scroll', () => {
		const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
		// A page that becomes shorter pushes up whoever is at its end.
		if (scrollY > scrolled || (scrollY < scrolled && !isAtEnd)) place = undefined;
	});

	return {
		isAhead: () => place !== undefined,
		leave,
		enter,
		arrive,
	};
}
