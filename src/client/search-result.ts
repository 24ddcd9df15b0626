import { dateInWords } from '../domain/partial-date.ts';
import { excerptParts } from '../domain/search/excerpt.ts';
import { site } from '../site.ts';
import type { FoundStory } from './search-engine.ts';

function element(tag: string, className: string, ...children: (Node | string)[]): HTMLElement {
	const made = document.createElement(tag);
	if (className) made.className = className;
	made.append(...children);
	return made;
}

/** The list item of one story found. All text is set as text, never as HTML. */
export function resultItem({
	url,
	title,
	excerpt,
	date,
	section,
	kind,
}: FoundStory): HTMLLIElement {
	const link = element('a', 'headline-link', title) as HTMLAnchorElement;
	link.href = url;
	const passage = excerptParts(excerpt).map(({ text, marked }) =>
		marked ? element('mark', '', text) : text,
	);
	const time = element(
		'time',
		'',
		date ? dateInWords(date, site.language, site.timeZone) : 'Undated',
	);
	if (date) time.setAttribute('datetime', date);
	const kicker = [section, kind].filter(Boolean).join(' · ');
	const item = document.createElement('li');
	item.append(
		...(kicker ? [element('p', 'kicker', kicker)] : []),
		element('h2', 'headline', link),
		element('p', 'excerpt', '… ', ...passage, ' …'),
		element('p', 'meta', time),
	);
	return item;
}
