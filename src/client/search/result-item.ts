import { dateInWords } from '../../domain/dates/partial-date.ts';
import { nameOfKind } from '../../domain/search/kind-name.ts';
import { addressWithMarks } from '../../domain/search/marked.ts';
import type { FoundStory, TextPart } from '../../domain/search/provider.ts';
import { withCapital } from '../../domain/text/capital.ts';
import { listInWords } from '../../domain/text/labels.ts';
import { languageAttributes, ownNames } from '../../domain/text/language.ts';
import { periodUrl } from '../../domain/urls.ts';
import { behind, fill, filled, joined } from '../../domain/words/fill.ts';
import { element } from '../element.ts';
import { site } from '../site.ts';
import { siteAddress } from '../site-address.ts';
import * as words from '../words.ts';

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
	const printed = date
		? withCapital(dateInWords(date, site.language, site.timeZone), site.language)
		: words.facts.undated;
	facts.append(date ? element('time', { datetime: date }, printed) : element('span', {}, printed));
	if (authors.length > 0) {
		facts.append(
			element('span', {}, fill(words.facts.by, { names: listInWords(authors, site.language) })),
		);
	}
	if (date?.length === 10) {
		const which = element(
			'span',
			{ class: 'visually-hidden' },
			behind(printed, { words, language: site.language }),
		);
		const address = siteAddress(periodUrl(date.split('-'), site.hasDayPages));
		facts.append(element('a', { href: address }, words.found.moreFromDay, which));
	}
	return facts;
}

/** The ways to a story in other languages. */
function otherLanguages(alsoIn: FoundStory['alsoIn']): HTMLElement {
	const names = ownNames(alsoIn.map(({ lang }) => lang));
	const links = alsoIn.map(({ url, lang }, at): (Node | string)[] => [
		inLanguage(element('a', { href: siteAddress(url), hreflang: lang }, names[at] ?? lang), lang),
	]);
	const { pair, alsoIn: message } = words.facts;
	const languages = element('span', {});
	languages.append(...links.reduce((first, second) => filled(pair, { first, second }).flat()));
	return element('p', { class: 'meta facts' }, ...filled(message, { languages }));
}

/** The list item of one story found. All text is set as text, never as HTML. */
export function resultItem(story: FoundStory): HTMLLIElement {
	const { url, headline, passages, section, kind, lang, missing, found, alsoIn } = story;
	const kicker = [section, kind && nameOfKind(kind, words.kinds)].filter(Boolean).join(' · ');
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
		item.append(
			element(
				'p',
				{ class: 'missing meta' },
				fill(words.found.without, { words: joined(missing, words.facts.pair) }),
			),
		);
	}
	item.append(factsOf(story));
	if (alsoIn.length > 0) item.append(otherLanguages(alsoIn));
	return item;
}
