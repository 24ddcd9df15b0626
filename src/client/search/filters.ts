/** The block beside the results that sorts and narrows them. */

import { FACETS } from '../../domain/search/facets.ts';
import type { MonthCount, SearchPage } from '../../domain/search/provider.ts';
import type { SearchQuery } from '../../domain/search/query.ts';
import { withEarlierMonths } from '../../domain/search/timeline.ts';
import { numberInWords } from '../../domain/words/counted.ts';
import { fill } from '../../domain/words/fill.ts';
import { site } from '../site.ts';
import { narrowing } from '../words.ts';
import { startDateFields } from './date-fields.ts';
import { startFacetGroup } from './facet-group.ts';
import { startTimeline } from './timeline-picture.ts';

export interface Filters {
	/**
	 * Brings the block up to date with a query and what is known of its answer; undefined before
	 * there is any. A control that has the focus stays what and where it is.
	 */
	show: (page: SearchPage | undefined, query: SearchQuery) => void;
}

/**
 * Wires the block up.
 * @param root the element `.filters`.
 * @param onChange called when the reader has chosen something; the form then says what.
 */
export function startFilters(root: HTMLElement, onChange: () => void): Filters {
	const part = <Kind extends Element>(selector: string) =>
		root.querySelector<Kind>(selector) as Kind;
	const number = part<HTMLElement>('.number');
	const clear = part<HTMLButtonElement>('.clear');
	const sortings = [...root.querySelectorAll<HTMLInputElement>('input[name="sort"]')];
	const template = part<HTMLTemplateElement>('template.value');
	const groups = FACETS.map((facet) => {
		const fieldset = part<HTMLFieldSetElement>(`fieldset[data-facet="${facet}"]`);
		return { facet, group: startFacetGroup(fieldset, facet, template) };
	});
	const dates = startDateFields(part('.dates'));
	const picture = startTimeline(part('.timeline'), (from, to) => {
		dates.fill({ from, to });
		onChange();
	});
	let words = '';
	let months: MonthCount[] = [];
	/** The words and filters that the months were found by. */
	let monthsOf = '';

	const showMonths = (page: SearchPage | undefined, query: SearchQuery) => {
		const { words, literal, filters } = query;
		const asked = JSON.stringify([words, literal, FACETS.map((facet) => filters[facet])]);
		if (page) {
			const isComingIn = page.searched.stories < page.searched.all && asked === monthsOf;
			months = isComingIn ? withEarlierMonths(page.months, months) : page.months;
			monthsOf = asked;
		}
		picture.show(months, query);
	};

	root.addEventListener('change', ({ target }) => {
		if (target instanceof HTMLInputElement && target.validity.valid) onChange();
	});
	clear.addEventListener('click', () => {
		for (const box of root.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
			box.checked = false;
		}
		dates.fill({});
		// The button goes away and must not take the focus with it.
		sortings.find(({ checked }) => checked)?.focus();
		onChange();
	});

	return {
		show: (page, query) => {
			for (const sorting of sortings) sorting.checked = sorting.value === query.sort;
			for (const { facet, group } of groups) {
				group.show(page?.facets[facet], query.filters[facet] ?? [], query.words !== words);
			}
			words = query.words;
			dates.show(query);
			showMonths(page, query);
			const values = Object.values(query.filters).reduce((sum, { length }) => sum + length, 0);
			const chosen = values + (query.from || query.to ? 1 : 0);
			const count = numberInWords(chosen, site.language);
			number.textContent = chosen > 0 ? fill(narrowing.chosen, { count }) : '';
			clear.hidden = chosen === 0;
		},
	};
}
