import { queryFromAddress, type SearchQuery } from '../../domain/search/query.ts';
import type { Step } from './search-history.ts';

/** Milliseconds without a keystroke after which the words are searched. */
const PAUSE = 300;

/** The form of the search page, with the controls beside the results that belong to it. */
export interface SearchForm {
	/** What it asks for now, so that nothing of it waits to be asked. */
	read: () => SearchQuery;
	/** Puts words into its field, in place of those that are being typed. */
	show: (words: string) => void;
}

/** @param ask called when somebody pauses while typing, and when the form is sent. */
export function startSearchForm(form: HTMLFormElement, ask: (step: Step) => void): SearchForm {
	const field = form.querySelector('input[name="q"]') as HTMLInputElement;
	let pause: ReturnType<typeof setTimeout> | undefined;

	const askSoon = () => {
		clearTimeout(pause);
		pause = setTimeout(() => ask('typed'), PAUSE);
	};
	field.addEventListener('input', (event) => {
		if (!(event as InputEvent).isComposing) askSoon();
	});
	// After a word is composed (as in Japanese) there need not be another `input`.
	field.addEventListener('compositionend', askSoon);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		field.value = field.value.trim();
		// The keyboard of a touch screen would cover the results.
		if (matchMedia('(pointer: coarse)').matches) field.blur();
		ask('submitted');
	});

	return {
		read: () => {
			clearTimeout(pause);
			const values = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
			return queryFromAddress(new URLSearchParams(values));
		},
		show: (words) => {
			clearTimeout(pause);
			field.value = words;
		},
	};
}
