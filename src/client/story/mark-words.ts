import { type MarkedPlace, markedPlaces } from '../../domain/search/marked-places.ts';
import { marksBar } from './marks-bar.ts';
import { marksStyle } from './marks-style.ts';
import { paintMarks } from './paint-marks.ts';
import { bringIntoView } from './place-view.ts';
import { rangeIn, textOf, textRuns } from './story-text.ts';

/** Most characters read out on either side of a place. */
const PASSAGE = 60;

/**
 * Marks the words of a search in a story and puts a bar over it that leads from place to place and
 * takes the marks away again; does nothing if the story has none of the words.
 * @param words as `marksFromHash` gives them.
 */
export function markWords(words: string[], article: HTMLElement): void {
	const found = textRuns(article).flatMap((run) => {
		const text = textOf(run);
		return markedPlaces(text, words).map((place) => ({
			mark: place.mark,
			passage: passageOf(text, place),
			text: text.slice(place.start, place.end),
			range: rangeIn(run, place.start, place.end),
		}));
	});
	if (found.length === 0) return;

	const style = new CSSStyleSheet();
	style.replaceSync(marksStyle);
	document.adoptedStyleSheets.push(style);
	const marks = paintMarks(found.map(({ range }) => range));
	let current = 0;

	const show = () => {
		const place = marks.places[current];
		if (!place) return;
		marks.setCurrent(place);
		bringIntoView(place, bar);
	};

	const step = (by: 1 | -1) => {
		current = (current + by + found.length) % found.length;
		showPlace(current + 1, found[current]?.passage ?? '');
		show();
	};

	const remove = () => {
		const end = article.getBoundingClientRect().bottom;
		marks.clear();
		bar.remove();
		document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== style);
		// The lines being read stay where they were, although there is no bar above them any more.
		scrollBy({ top: article.getBoundingClientRect().bottom - end, behavior: 'instant' });
		history.replaceState(history.state, '', location.pathname + location.search);
		article.closest('main')?.focus({ preventScroll: true });
	};

	const { bar, showPlace } = marksBar({
		count: found.length,
		words: words.flatMap((word) => shortest(found.filter(({ mark }) => mark === word))),
		step,
		remove,
	});
	article.before(bar);
	// Readers who have gone on meanwhile, or come back to where they were, are left there.
	if (scrollY === 0) show();
}

/** A word as the story writes it, without endings such as ’s; none if it has none. */
const shortest = (found: { text: string }[]) =>
	found
		.map(({ text }) => text.replace(/\s+/g, ' '))
		.toSorted((a, b) => a.length - b.length)
		.slice(0, 1);

/** A place with a few words around it. */
function passageOf(text: string, { start, end }: MarkedPlace): string {
	const before = text.slice(Math.max(0, start - PASSAGE), start).match(/(?:\S+\s+){0,6}\S*$/)?.[0];
	const after = text.slice(end, end + PASSAGE).match(/^\S*(?:\s+\S+){0,6}/)?.[0];
	return `${before}${text.slice(start, end)}${after}`;
}
