/** Reads the story of this page aloud; runs once a reader first asks for that. */
import { listening } from '../words.ts';
import { Narrator } from './narrator.ts';
import { playerBar } from './player.ts';
import { playerStyle } from './player-style.ts';
import { type SpokenPart, spokenParts } from './spoken-parts.ts';
import { say, tool } from './tools-row.ts';

/** CSS pixels at the ends of a window where nobody reads: the bar takes as many. */
const MARGIN = 80;

const listen = tool('listen');
const row = listen?.closest('.story-tools');
const article = document.querySelector<HTMLElement>('article[data-story]');
const language = document.documentElement.lang;

const style = new CSSStyleSheet();
style.replaceSync(playerStyle);

/** The part that is marked as read. */
let current: HTMLElement | undefined;

function isSeen(element: HTMLElement): boolean {
	const { top, bottom } = element.getBoundingClientRect();
	return bottom > MARGIN && top < innerHeight - MARGIN;
}

/** Whether the whole of a part is seen, or as much as a window can hold. */
function isWhole(element: HTMLElement): boolean {
	const { top, bottom } = element.getBoundingClientRect();
	return top >= 0 && bottom <= innerHeight - MARGIN;
}

function unmark(): void {
	current?.classList.remove('is-read');
	current = undefined;
}

/** Marks what is read and follows it down the page, unless the reader has gone elsewhere. */
function mark({ element }: SpokenPart): void {
	if (element === current) return;
	const isFollowed = !current || isSeen(current);
	unmark();
	current = element;
	element.classList.add('is-read');
	if (!isFollowed || isWhole(element)) return;
	const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
	const isLong = element.offsetHeight > innerHeight - 2 * MARGIN;
	element.scrollIntoView({
		block: isLong ? 'start' : 'center',
		behavior: isStill ? 'instant' : 'smooth',
	});
}

const narrator = new Narrator({
	parts: article ? spokenParts(article, language) : [],
	language,
	onPart: (part) => {
		mark(part);
		show(true);
	},
	onSilence: (why) => {
		if (why === 'over') unmark();
		show(false, { over: listening.end, paused: '', failed: listening.failed }[why]);
	},
});

const { bar, play, show } = playerBar({
	toggle: () => (narrator.isReading ? narrator.pause() : narrator.play()),
	step: (by) => narrator.step(by),
	setRate: (rate) => {
		narrator.rate = rate;
		if (narrator.isReading) narrator.play();
	},
	stop,
});

function start(): void {
	say();
	const isOpen = bar.isConnected;
	if (!isOpen) {
		document.adoptedStyleSheets.push(style);
		row?.after(bar);
		narrator.play();
	}
	play.focus({ preventScroll: true });
}

function stop(): void {
	narrator.pause();
	unmark();
	bar.remove();
	document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== style);
	listen?.focus({ preventScroll: true });
}

listen?.addEventListener('use', start);
// The voice belongs to the browser, and would read on.
addEventListener('pagehide', () => {
	if (bar.isConnected) narrator.pause();
});
