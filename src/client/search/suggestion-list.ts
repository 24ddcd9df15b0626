import type { Suggestion } from '../../domain/search/provider.ts';
import { element } from '../element.ts';
import { narrowing } from '../words.ts';
import { suggestionOption } from './suggestion-option.ts';

/** The list below a field, of which one option may be active while the field keeps the focus. */
export interface SuggestionList {
	/** Shows suggestions for what is typed, none of them active; closes if there are none. */
	show: (suggestions: Suggestion[], typed: string) => void;
	close: () => void;
	isOpen: () => boolean;
	/** Makes the next (1) or previous (-1) option active; after the last, none is, then the first. */
	move: (step: 1 | -1) => void;
	/** Makes no option active. */
	leave: () => void;
	/** The suggestion that is active. */
	active: () => Suggestion | undefined;
}

/**
 * Makes a field a combobox with a listbox after it (ARIA 1.2; “Editable combobox with list
 * autocomplete” of the ARIA Authoring Practices).
 * @param field has an id.
 */
export function startSuggestionList(
	field: HTMLInputElement,
	choose: (suggestion: Suggestion, event: MouseEvent) => void,
): SuggestionList {
	const id = `${field.id}-suggestions`;
	const listbox = element('ul', {
		role: 'listbox',
		id,
		'aria-label': narrowing.suggestions,
		hidden: '',
	});
	let shown: { suggestion: Suggestion; option: HTMLLIElement }[] = [];
	let place = -1;

	const activate = (next: number) => {
		shown[place]?.option.setAttribute('aria-selected', 'false');
		place = next;
		const option = shown[place]?.option;
		option?.setAttribute('aria-selected', 'true');
		option?.scrollIntoView({ block: 'nearest' });
		if (option) field.setAttribute('aria-activedescendant', option.id);
		else field.removeAttribute('aria-activedescendant');
	};

	const show = (suggestions: Suggestion[], typed: string) => {
		activate(-1);
		shown = suggestions.map((suggestion, i) => {
			const option = suggestionOption(suggestion, typed, `${id}-${i + 1}`);
			option.addEventListener('click', (event) => choose(suggestion, event));
			return { suggestion, option };
		});
		listbox.replaceChildren(...shown.map(({ option }) => option));
		listbox.hidden = shown.length === 0;
		field.setAttribute('aria-expanded', String(!listbox.hidden));
	};

	for (const [name, value] of Object.entries({
		role: 'combobox',
		'aria-autocomplete': 'list',
		'aria-controls': id,
		'aria-expanded': 'false',
	})) {
		field.setAttribute(name, value);
	}
	// A pointer that presses an option would take the focus from the field, which closes the list.
	listbox.addEventListener('mousedown', (event) => event.preventDefault());
	field.after(listbox);

	return {
		show,
		close: () => show([], ''),
		isOpen: () => !listbox.hidden,
		move: (step) => {
			// The field counts as one place more, before the first option and after the last.
			const places = shown.length + 1;
			activate(((place + 1 + step + places) % places) - 1);
		},
		leave: () => activate(-1),
		active: () => shown[place]?.suggestion,
	};
}
