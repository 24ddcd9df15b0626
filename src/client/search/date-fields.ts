/** The two fields of a range of dates: tidies what is typed, or says what is wrong with it. */

import { type DateRange, isBackwards } from '../../domain/search/timeline.ts';
import { typedDate } from '../../domain/search/typed-date.ts';
import { fill } from '../../domain/words/fill.ts';
import { narrowing } from '../words.ts';

export interface DateFields {
	/** Shows the range of a query, but never over what the reader is typing or has to put right. */
	show: (range: DateRange) => void;
	/** Fills the fields in, whatever is in them. */
	fill: (range: DateRange) => void;
}

/** What is wrong with a date that somebody has typed. */
function complaintOf(wrong: 'form' | 'month' | 'day', typed: string): string {
	const { notADate, noSuchMonth, noSuchDay } = narrowing;
	return fill({ form: notADate, month: noSuchMonth, day: noSuchDay }[wrong], { typed });
}

/** @param root holds the fields `from` and `to` and a place for what is wrong. */
export function startDateFields(root: HTMLElement): DateFields {
	const field = (name: string) => root.querySelector(`[name="${name}"]`) as HTMLInputElement;
	const ends = { from: field('from'), to: field('to') };
	const complaint = root.querySelector('.wrong') as HTMLElement;
	let shown: DateRange = {};

	const check = () => {
		const read = { from: typedDate(ends.from.value), to: typedDate(ends.to.value) };
		const wrong = { from: '', to: '' };
		for (const end of ['from', 'to'] as const) {
			const typed = read[end];
			if ('wrong' in typed) wrong[end] = complaintOf(typed.wrong, ends[end].value.trim());
			else ends[end].value = typed.date ?? '';
		}
		const range = { from: ends.from.value, to: ends.to.value };
		if (!wrong.from && !wrong.to && isBackwards(range)) {
			wrong.to = narrowing.toBeforeFrom;
		}
		for (const end of ['from', 'to'] as const) {
			ends[end].setCustomValidity(wrong[end]);
			ends[end].setAttribute('aria-invalid', String(wrong[end] !== ''));
		}
		complaint.textContent = wrong.from || wrong.to;
		complaint.hidden = complaint.textContent === '';
	};

	const fill = ({ from, to }: DateRange) => {
		shown = { from, to };
		ends.from.value = from ?? '';
		ends.to.value = to ?? '';
		check();
	};

	root.addEventListener('change', check);

	return {
		fill,
		show: (range) => {
			const isNews = range.from !== shown.from || range.to !== shown.to;
			const isBusy = Object.values(ends).includes(document.activeElement as HTMLInputElement);
			if (isNews && !isBusy) fill(range);
		},
	};
}
