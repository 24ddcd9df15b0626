/** The picture as a table, whose periods can be chosen too. */

import type { Bar, Timeline } from '../../domain/search/timeline.ts';
import { numberInWords } from '../../domain/words/counted.ts';
import { site } from '../site.ts';
import { arrange, copyOf } from './arrange.ts';
import { rangeInWords } from './range-in-words.ts';

/**
 * @param template holds a row.
 * @param choose called with the period chosen.
 */
export function startTimelineTable(
	body: HTMLTableSectionElement,
	template: HTMLTemplateElement,
	choose: (bar: Bar) => void,
): { show: (bars: Timeline['bars']) => void } {
	let rows = new Map<string, HTMLTableRowElement>();

	const makeRow = (bar: Bar) => {
		const row = copyOf<HTMLTableRowElement>(template);
		const button = row.querySelector('button');
		if (button) button.textContent = rangeInWords(bar);
		button?.addEventListener('click', () => choose(bar));
		return row;
	};

	return {
		show: (bars) => {
			const next = new Map<string, HTMLTableRowElement>();
			for (const bar of bars) {
				if (bar.count === 0) continue;
				const period = `${bar.from}/${bar.to}`;
				const row = rows.get(period) ?? makeRow(bar);
				const number = row.querySelector('td');
				if (number) number.textContent = numberInWords(bar.count, site.language);
				const button = row.querySelector('button');
				if (bar.isChosen) button?.setAttribute('aria-current', 'true');
				else button?.removeAttribute('aria-current');
				next.set(period, row);
			}
			// A reader in the middle of a table keeps it, though it may have come to count other spans.
			const current = document.activeElement?.closest('tr');
			const isGone = current && body.contains(current) && ![...next.values()].includes(current);
			if (isGone) return;
			rows = next;
			arrange(body, [...rows.values()]);
		},
	};
}
