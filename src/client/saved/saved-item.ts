import { dateFormat } from '../../domain/dates/date-format.ts';
import { printed } from '../../domain/dates/first-of-month.ts';
import { readingTime } from '../../domain/text/labels.ts';
import { directionOf } from '../../domain/text/language.ts';
import { fill } from '../../domain/words/fill.ts';
import { element } from '../element.ts';
import * as words from '../words.ts';
import type { SavedStory } from './saved-list.ts';

/** When a story was saved, in words of the page’s language; empty if that is not known. */
function savedOn(savedAt: string): string {
	const day = new Date(savedAt);
	if (Number.isNaN(day.getTime())) return '';
	const { lang } = document.documentElement;
	const date = printed(dateFormat(lang, { dateStyle: 'long' }), day, lang);
	return fill(words.savedList.savedOn, { date });
}

/** A story in the list, with a button that takes it away and a line for what is wrong with it. */
export function savedItem(story: SavedStory, remove: () => void) {
	const { url, title, lang, section, date, minutes, savedAt } = story;
	const locale = { language: document.documentElement.lang, words: { facts: words.facts } };
	const facts = [date ?? words.facts.undated, readingTime(minutes, locale), savedOn(savedAt)];
	const { remove: text, removeLabel, onlineOnly } = words.savedList;
	const label = fill(removeLabel, { title });
	const button = element('button', { type: 'button', 'aria-label': label }, text);
	button.addEventListener('click', remove);
	const warning = element('p', { class: 'meta', hidden: '' }, onlineOnly);
	const headline = element('a', { class: 'headline-link', href: url }, title);
	const about = element(
		'div',
		{},
		...(section ? [element('p', { class: 'kicker' }, section)] : []),
		element('h2', { class: 'headline', ...(lang && { lang, dir: directionOf(lang) }) }, headline),
		element('p', { class: 'meta' }, facts.filter(Boolean).join(' · ')),
		warning,
	);
	return { item: element('li', {}, about, button), button, warning };
}
