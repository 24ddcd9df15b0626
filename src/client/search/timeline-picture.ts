/**
 * The picture of the results over time, from which a range of dates is chosen: by clicking at a bar,
 * by dragging, by its two ends, or in a table.
 */

import type { MonthCount } from '../../domain/search/provider.ts';
import { type DateRange, type Pull, pulledRange, timeline } from '../../domain/search/timeline.ts';
import { counted } from '../../domain/words/counted.ts';
import { fill } from '../../domain/words/fill.ts';
import type { Message } from '../../words/words.ts';
import { site } from '../site.ts';
import { counts, narrowing } from '../words.ts';
import { hasFocus } from './arrange.ts';
import { rangeInWords } from './range-in-words.ts';
import { drawBars } from './timeline-bars.ts';
import { startTimelineEnds } from './timeline-ends.ts';
import { watchPointer } from './timeline-pointer.ts';
import { startTimelineTable } from './timeline-table.ts';

export interface TimelinePicture {
	/** @param months of all stories found, oldest first, whatever range is chosen. */
	show: (months: MonthCount[], chosen: DateRange) => void;
}

/**
 * @param root the element `.timeline`; hidden as long as there is nothing to compare.
 * @param choose called with the range the reader has chosen; without one for any date.
 */
export function startTimeline(
	root: HTMLElement,
	choose: (from: string | undefined, to: string | undefined) => void,
): TimelinePicture {
	const part = <Kind extends Element>(selector: string) =>
		root.querySelector<Kind>(selector) as Kind;
	const plot = part<HTMLElement>('.plot');
	const anyDate = part<HTMLButtonElement>('.any-date');

	let months: MonthCount[] = [];
	let chosen: DateRange = {};
	let picture = timeline(months, chosen);
	/** Bars being chosen, until the choice is made or dropped. */
	let pull: Pull | undefined;

	/** The bars between the two ends; all, if no range is chosen. */
	const places = (): Pick<Pull, 'first' | 'last'> => {
		if (pull) return pull;
		const first = picture.bars.findIndex(({ isChosen }) => isChosen);
		const last = picture.bars.findLastIndex(({ isChosen }) => isChosen);
		return first < 0 ? { first: 0, last: picture.bars.length - 1 } : { first, last };
	};

	const countInWords = (
		message: Message<'period' | 'stories'>,
		{ first, last }: Pick<Pull, 'first' | 'last'>,
	) => {
		const bars = picture.bars.slice(first, last + 1);
		const stories = bars.reduce((sum, { count }) => sum + count, 0);
		return fill(message, {
			period: rangeInWords({ from: bars[0]?.from, to: bars.at(-1)?.to }),
			stories: counted(counts.stories, stories, site.language),
		});
	};

	/** Says what is pointed at, else what is chosen, else how high the highest bar is. */
	const showReadout = (place?: number) => {
		const most = picture.bars.findIndex(({ count }) => count === picture.most);
		const pointedAt = place === undefined ? pull : { first: place, last: place };
		part('.readout').textContent = pointedAt
			? countInWords(narrowing.inPeriod, pointedAt)
			: rangeInWords(chosen) || countInWords(narrowing.mostIn, { first: most, last: most });
	};

	const drawChoice = () => {
		drawBars(part('svg'), picture, pull || chosen.from || chosen.to ? places() : undefined);
		ends.show(picture, places());
		showReadout();
	};

	/** The last span may reach beyond the last story. */
	const scaleLabel = (end: MonthCount | undefined) => {
		const date = picture.unit === 'month' ? end?.month : end?.month.slice(0, 4);
		return rangeInWords({ from: date, to: date });
	};

	const draw = () => {
		const next = timeline(months, chosen);
		const isOfUse = next.bars.filter(({ count }) => count > 0).length > 1;
		// Between two answers there may be nothing to compare; what has the focus stays meanwhile.
		if (isOfUse || !hasFocus(root)) root.hidden = !isOfUse;
		if (!isOfUse) return;
		picture = next;
		const { bars, unit } = picture;
		plot.style.setProperty('--bars', String(bars.length));
		part('caption').textContent = narrowing.by[unit];
		part('.oldest').textContent = scaleLabel(months.at(0));
		part('.newest').textContent = scaleLabel(months.at(-1));
		anyDate.hidden = !chosen.from && !chosen.to;
		table.show(bars);
		drawChoice();
	};

	const settle = ({ from, to }: DateRange) => {
		pull = undefined;
		chosen = { from, to };
		draw();
		choose(from, to);
	};

	const settlePull = () => {
		if (pull) settle(pulledRange(picture.bars, pull, chosen));
	};

	const drop = () => {
		pull = undefined;
		draw();
	};

	const move = (next: Pull) => {
		pull = next;
		drawChoice();
	};

	const table = startTimelineTable(part('tbody'), part('template'), settle);
	const ends = startTimelineEnds(plot, {
		move: (moved, place) => {
			const { first, last } = places();
			if (moved === 'first') move({ first: Math.min(place, last), last, moved });
			else move({ first, last: Math.max(place, first), moved });
		},
		settle: settlePull,
		drop,
	});
	watchPointer(plot, part('svg'), {
		picture: () => ({ bars: picture.bars.length, ...places() }),
		point: (place, isEnd) => {
			plot.toggleAttribute('data-end', isEnd);
			showReadout(place);
		},
		pull: move,
		release: settlePull,
		click: (place) => {
			const bar = picture.bars[place];
			// Where there is no story, there is nothing to choose.
			if (bar && bar.count > 0) settle(bar);
		},
		cancel: drop,
	});
	anyDate.addEventListener('click', () => {
		// The button goes away and must not take the focus with it.
		ends.focus();
		settle({});
	});

	return {
		show: (nowMonths, { from, to }) => {
			months = nowMonths;
			chosen = { from, to };
			if (!pull) draw();
		},
	};
}
