import { directionOf } from '../../domain/text/language.ts';
import { formFor, numberInWords } from '../../domain/words/counted.ts';
import { fill, filled, joined } from '../../domain/words/fill.ts';
import { site } from '../site.ts';
import { facts, marks } from '../words.ts';

/** What the bar over a story with marked words says and does. */
export interface MarksBarParts {
	/** Number of places marked. */
	count: number;
	/** What is marked, as the story writes it. */
	words: string[];
	/** Goes on to the place after the last one shown, or back to the one before it. */
	step: (by: 1 | -1) => void;
	remove: () => void;
}

/** @returns the bar, and what shows readers how far they are; `passage` is for those who hear it. */
export function marksBar({ count, words, step, remove }: MarksBarParts) {
	const story = document.documentElement;
	const marked = made('span', { lang: story.lang, dir: story.dir }, joined(words, facts.pair));
	const all = numberInWords(count, site.language);
	const message = formFor(marks.marked, count, site.language);
	const summary = made('p', {}, ...filled(message, { count: all, words: marked }));
	const placeInWords = (place: number) =>
		fill(marks.place, { place: numberInWords(place, site.language), all });
	const status = made('span', { role: 'status' }, placeInWords(1));
	const steps = [button(marks.previous, () => step(-1)), status, button(marks.next, () => step(1))];
	const bar = made(
		'section',
		{
			class: 'marks-bar no-print',
			'aria-label': marks.label,
			lang: site.language,
			dir: directionOf(site.language),
		},
		summary,
		...(count > 1 ? steps : []),
		button(marks.remove, remove),
	);
	bar.addEventListener('keydown', ({ key }) => {
		if (key === 'Escape') remove();
	});
	new ResizeObserver(() =>
		bar.style.setProperty('--words-height', `${summary.offsetHeight}px`),
	).observe(summary);
	return {
		bar,
		showPlace: (place: number, passage: string) =>
			status.replaceChildren(
				placeInWords(place),
				made('span', { class: 'visually-hidden' }, `: ${passage}`),
			),
	};
}

function button(text: string, act: () => void): HTMLElement {
	const element = made('button', { type: 'button' }, text);
	element.addEventListener('click', act);
	return element;
}

function made(
	tag: string,
	attributes: Record<string, string>,
	...children: (Node | string)[]
): HTMLElement {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	element.append(...children);
	return element;
}
