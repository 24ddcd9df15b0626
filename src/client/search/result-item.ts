import { dateInWords } from '../../domain/dates/partial-date.ts';
import { addressWithMarks } from '../../domain/search/marked.ts';
import type { FoundStory, TextPart } from '../../domain/search/provider.ts';
import { listInWords } from '../../domain/text/labels.ts';
import { languageAttributes } from '../../domain/text/language.ts';
import { periodUrl } from '../../domain/urls.ts';
import { element } from '../element.ts';
import { site } from '../site.ts';
import { siteAddress } from '../site-address.ts';

const textOf = (parts: TextPart[]) =>
	parts.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));

/** An element in the language of the story, if that is not the site's. */
function inLanguage(made: HTMLElement, lang: string | undefined): HTMLElement {
	for (const [name, value] of Object.entries(
		languageAttributes(lang ?? site.language, site.language),
	)) {
		made.setAttribute(name, value);
	}
	return made;
}

/** Date and byline, and the way to what else was published that day. */
function factsOf({ date, authors }: FoundStory): HTMLElement {
	const facts = element('p', { class: 'meta facts' });
	const printed = date ? dateInWords(date, site.language, site.timeZone) : 'Undated';
	facts.append(date ? element('time', { datetime: date }, printed) : element('span', {}, printed));
	if (authors.length > 0) {
		facts.append(element('span', {}, `By ${listInWords(authors, site.language)}`));
	}
	if (date?.length === 10) {
		const which = element('span', { class: 'visually-hidden' }, `, ${printed}`);
		const address = siteAddress(periodUrl(date.split('-'), site.hasDayPages));
		facts.append(element('a', { href: address }, 'More from this day', which));
	}
	return facts;
}

/** The list item of one story found. All text is set as text, never as HTML. */
export function resultItem(story: FoundStory): HTMLLIElement {
	const { url, headline, passages, section, kind, lang, missing, found } = story;
	const kicker = [section, kind].filter(Boolean).join(' · ');
	const link = element(
		'a',
		{ class: 'headline-link', href: siteAddress(addressWithMarks(url, found)) },
		...textOf(headline),
	);
	const item = document.createElement('li');
	if (kicker) item.append(element('p', { class: 'kicker' }, kicker));
	item.append(inLanguage(element('h2', { class: 'headline' }, link), lang));
	for (const passage of passages) {
		item.append(inLanguage(element('p', { class: 'passage' }, ...textOf(passage)), lang));
	}
	if (missing.length > 0) {
		item.append(element('p', { class: 'missing meta' }, `Without: ${missing.join(', ')}`));
	}
	item.append(factsOf(story));
	return item;
}
