import { directionOf } from '../../domain/text/language.ts';
import { element } from '../element.ts';
import { site } from '../site.ts';
import { listening } from '../words.ts';

/** Speeds of the voice that are offered; 1 is its own. */
const SPEEDS = [0.8, 0.9, 1, 1.1, 1.2, 1.4, 1.6];

export interface PlayerParts {
	toggle: () => void;
	step: (by: 1 | -1) => void;
	setRate: (rate: number) => void;
	/** Puts an end to it. */
	stop: () => void;
}

/** The bar with which a reader leads the voice; `show` says in it whether something is read. */
export function playerBar({ toggle, step, setRate, stop }: PlayerParts) {
	const play = button(listening.pause, toggle);
	const speed = element(
		'select',
		{ 'aria-label': listening.speed },
		...SPEEDS.map((rate) => new Option(`${rate} ×`, String(rate), rate === 1, rate === 1)),
	);
	speed.addEventListener('change', () => setRate(Number(speed.value)));
	const status = element('p', { role: 'status' });
	const bar = element(
		'section',
		{
			class: 'player no-print',
			'aria-label': listening.label,
			lang: site.language,
			dir: directionOf(site.language),
		},
		play,
		button(listening.back, () => step(-1), listening.backLabel),
		button(listening.next, () => step(1), listening.nextLabel),
		speed,
		button(listening.stop, stop),
		status,
	);
	bar.addEventListener('keydown', ({ key }) => {
		if (key === 'Escape') stop();
	});
	return {
		bar,
		play,
		/** @param words for those who cannot see why nothing is read; the voice speaks for itself. */
		show: (isReading: boolean, words = '') => {
			play.textContent = isReading ? listening.pause : listening.play;
			status.textContent = words;
		},
	};
}

function button(text: string, act: () => void, label?: string): HTMLButtonElement {
	const made = element('button', { type: 'button', ...(label && { 'aria-label': label }) }, text);
	made.addEventListener('click', act);
	return made;
}
