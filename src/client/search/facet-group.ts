/** The values of one facet, as boxes to tick. */

import { type FacetOption, facetList } from '../../domain/search/facet-list.ts';
import { BY_FACET, type Facet, type FacetDeclaration } from '../../domain/search/facets.ts';
import { nameOfKind } from '../../domain/search/kind-name.ts';
import type { FacetValue } from '../../domain/search/provider.ts';
import { nameOfLanguage } from '../../domain/text/language.ts';
import { numberInWords } from '../../domain/words/counted.ts';
import { site } from '../site.ts';
import { kinds, narrowing } from '../words.ts';
import { arrange, copyOf, hasFocus } from './arrange.ts';

export interface FacetGroup {
	/**
	 * @param values undefined while no answer tells them; those known stay on offer.
	 * @param isNewSearch whether other words are asked for than before.
	 */
	show: (values: FacetValue[] | undefined, chosen: string[], isNewSearch: boolean) => void;
}

/** What readers call a value of a facet. */
const NAMES: Partial<Record<Facet, (value: string) => string>> = {
	kind: (value) => nameOfKind(value, kinds),
	language: (value) => nameOfLanguage(value, site.language),
};

/** @param template holds the list item of a value. */
export function startFacetGroup(
	group: HTMLFieldSetElement,
	facet: Facet,
	template: HTMLTemplateElement,
): FacetGroup {
	const list = group.querySelector('ul') as HTMLUListElement;
	const button = group.querySelector('button') as HTMLButtonElement;
	/** Every item made, by its value; those not on offer are in no list. */
	const items = new Map<string, HTMLLIElement>();
	let known: FacetValue[] = [];
	let chosen: string[] = [];
	let offered: string[] = [];
	let showsMany = false;

	const nameOf = NAMES[facet] ?? ((value: string) => value);
	const { least = 1 } = BY_FACET[facet] as FacetDeclaration;

	const itemOf = ({ value, count, isChosen }: FacetOption): HTMLLIElement => {
		const item = items.get(value) ?? copyOf<HTMLLIElement>(template);
		const part = <Kind extends Element>(selector: string) =>
			item.querySelector<Kind>(selector) as Kind;
		const box = part<HTMLInputElement>('input');
		items.set(value, item);
		box.name = facet;
		box.value = value;
		box.checked = isChosen;
		part('bdi').textContent = nameOf(value);
		part('.count').textContent = `(${numberInWords(count, site.language)})`;
		return item;
	};

	const draw = (kept: string[]) => {
		const { shown, isLong } = facetList(known, chosen, { showsMany, kept });
		offered = shown.map(({ value }) => value);
		arrange(list, shown.map(itemOf));
		button.textContent = narrowing[showsMany ? 'fewer' : 'more'][facet];
		button.hidden = !isLong && !hasFocus(button);
		group.hidden = shown.length < least;
	};

	button.addEventListener('click', () => {
		const before = offered.length;
		showsMany = !showsMany;
		draw(showsMany ? offered : []);
		if (showsMany) list.children[before]?.querySelector('input')?.focus();
		else button.scrollIntoView({ block: 'nearest' });
	});

	return {
		show: (values, nowChosen, isNewSearch) => {
			known = values ?? known;
			chosen = nowChosen;
			// What the reader is about to reach for does not move away from under the hand.
			const isInUse = hasFocus(group) || (!isNewSearch && group.matches(':hover'));
			draw(isInUse ? offered : []);
		},
	};
}
