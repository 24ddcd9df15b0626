import { counted } from '../../domain/words/counted.ts';
import { element } from '../element.ts';
import { site } from '../site.ts';
import { counts, narrowing } from '../words.ts';

/** Milliseconds without a change before it is read out; screen readers read the letters typed first. */
const SETTLED = 1000;

/** Tells screen readers how many suggestions there are, once their number has settled. */
export interface SuggestionCount {
	tell: (suggestions: number) => void;
	/** Says nothing of what has not been read out yet. */
	hush: () => void;
	/** Forgets what was told, so that the same number is told again. */
	clear: () => void;
}

/** @param after element after which the region stands that is read out. */
export function startSuggestionCount(after: Element): SuggestionCount {
	const region = element('div', { class: 'visually-hidden', 'aria-live': 'polite' });
	let settling: ReturnType<typeof setTimeout> | undefined;
	after.after(region);

	const hush = () => clearTimeout(settling);
	return {
		tell: (suggestions) => {
			hush();
			const text =
				suggestions === 0
					? narrowing.noSuggestions
					: counted(counts.suggestions, suggestions, site.language);
			settling = setTimeout(() => {
				if (region.textContent !== text) region.textContent = text;
			}, SETTLED);
		},
		hush,
		clear: () => {
			hush();
			region.textContent = '';
		},
	};
}
