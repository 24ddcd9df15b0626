import { directionOf } from '../../domain/text/language.ts';
import { element } from '../element.ts';
import { site } from '../site.ts';

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
	const play = button('Pause', toggle);
	const speed = element(
		'select',
		{ 'aria-label': 'Speed' },
		...SPEEDS.map((rate) => new Option(`${rate} ×`, String(rate), rate === 1, rate === 1)),
	);
	speed.addEventListener('change', () => setRate(Number(speed.value)));
	const status = element('p', { role: 'status' });
	const bar = element(
		'section',
		{
			class: 'player no-print',
			'aria-label': 'Listen',
			lang: site.language,
			dir: directionOf(site.language),
		},
		play,
		button('Back', () => step(-1), 'Back to the paragraph before'),
		button('Next', () => step(1), 'Next paragraph'),
		speed,
		button('Stop', stop),
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
			play.textContent = isReading ? 'Pause' : 'Play';
			status.textContent = words;
		},
	};
}

function button(text: string, act: () => void, label?: string): HTMLButtonElement {
	const made = element('button', { type: 'button', ...(label && { 'aria-label': label }) }, text);
	made.addEventListener('click', act);
	return made;
}
