import { readingTime } from '../../domain/text/labels.ts';
import { directionOf } from '../../domain/text/language.ts';
import { element } from '../element.ts';
import type { SavedStory } from './saved-list.ts';

/** When a story was saved, in words of the page’s language; empty if that is not known. */
function savedOn(savedAt: string): string {
	const day = new Date(savedAt);
	if (Number.isNaN(day.getTime())) return '';
	const { lang } = document.documentElement;
	return `Saved ${day.toLocaleDateString(lang, { dateStyle: 'medium' })}`;
}

/** A story in the list, with a button that takes it away and a line for what is wrong with it. */
export function savedItem(story: SavedStory, remove: () => void) {
	const { url, title, lang, section, date, minutes, savedAt } = story;
	const facts = [date ?? 'Undated', readingTime(minutes), savedOn(savedAt)];
	const button = element('button', { type: 'button', 'aria-label': `Remove ${title}` }, 'Remove');
	button.addEventListener('click', remove);
	const warning = element(
		'p',
		{ class: 'meta', hidden: '' },
		'Can be read with a connection only.',
	);
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
