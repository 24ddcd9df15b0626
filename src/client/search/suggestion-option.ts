import { dateInWords } from '../../domain/dates/partial-date.ts';
import type { Suggestion } from '../../domain/search/provider.ts';
import { typedParts } from '../../domain/search/typed-parts.ts';
import { counted } from '../../domain/words/counted.ts';
import { element } from '../element.ts';
import { site } from '../site.ts';
import { counts, facts, narrowing } from '../words.ts';

/** What a suggestion is: “Topic · 48 stories”, “24 October 2022”. */
function labelOf({ kind, stories, date }: Suggestion): string {
	if (kind === 'story')
		return date ? dateInWords(date, site.language, site.timeZone) : facts.undated;
	return [
		narrowing[kind],
		stories === undefined ? '' : counted(counts.stories, stories, site.language),
	]
		.filter(Boolean)
		.join(' · ');
}

/** The option that stands for a suggestion, with the letters typed in bold. */
export function suggestionOption(suggestion: Suggestion, typed: string, id: string): HTMLLIElement {
	const parts = typedParts(suggestion.text, typed).map(({ text, marked }) =>
		marked ? element('b', {}, text) : text,
	);
	return element(
		'li',
		{ role: 'option', id, 'aria-selected': 'false' },
		element('span', { class: 'suggested', dir: 'auto' }, ...parts),
		// Keeps the two apart where the option is read out.
		' ',
		element('span', { class: 'meta' }, labelOf(suggestion)),
	);
}
