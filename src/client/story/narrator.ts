import { localVoices } from './local-voices.ts';
import type { SpokenPart } from './spoken-parts.ts';

/** Why nothing is read: the end has come, somebody has stopped, or it does not work. */
export type Silence = 'over' | 'paused' | 'failed';

export interface NarratorSettings {
	parts: SpokenPart[];
	/** Language of the story. */
	language: string;
	/** Is told which part is read from now on. */
	onPart: (part: SpokenPart) => void;
	onSilence: (why: Silence) => void;
}

/**
 * Reads parts aloud, piece by piece, with voices of the device alone: where there is none, nothing is
 * said. To pause is to stop and later begin the piece again, since browsers do not agree on more.
 */
export class Narrator {
	/** Speed of the voice; 1 is the voice’s own. */
	rate = 1;
	readonly #settings: NarratorSettings;
	#part = 0;
	#piece = 0;
	/** What is being said; kept, since some browsers forget to tell the end of what nobody holds. */
	#said: SpeechSynthesisUtterance | undefined;

	constructor(settings: NarratorSettings) {
		this.#settings = settings;
	}

	get isReading(): boolean {
		return this.#said !== undefined;
	}

	/** Reads on from the piece that was reached. */
	play(): void {
		this.#hush();
		this.#begin();
	}

	pause(): void {
		this.#hush();
		this.#settings.onSilence('paused');
	}

	/** Goes to the next part or back: to the beginning of this one first, if that was left behind. */
	step(by: 1 | -1): void {
		const back = this.#piece > 0 ? 0 : -1;
		const wanted = this.#part + (by === 1 ? 1 : back);
		this.#part = Math.min(Math.max(wanted, 0), this.#settings.parts.length - 1);
		this.#piece = 0;
		this.play();
	}

	#hush(): void {
		this.#said = undefined;
		// Where nothing is said, some browsers would take this to mean what is said next.
		if (speechSynthesis.speaking || speechSynthesis.pending) speechSynthesis.cancel();
	}

	/** Says the piece that was reached. */
	#say(): void {
		const { parts, language } = this.#settings;
		const [voice] = localVoices(speechSynthesis.getVoices(), language);
		const text = parts[this.#part]?.pieces[this.#piece];
		if (voice && text !== undefined) this.#speak(text, voice);
		else this.#fail();
	}

	#speak(text: string, voice: SpeechSynthesisVoice): void {
		const said = new SpeechSynthesisUtterance(text);
		said.voice = voice;
		said.lang = voice.lang;
		said.rate = this.rate;
		// What was broken off may tell its end late, when something else is being said.
		said.addEventListener('end', () => said === this.#said && this.#next());
		said.addEventListener('error', () => said === this.#said && this.#fail());
		this.#said = said;
		speechSynthesis.speak(said);
	}

	#fail(): void {
		this.#hush();
		this.#settings.onSilence('failed');
	}

	#next(): void {
		const { parts } = this.#settings;
		this.#piece++;
		if (this.#piece === parts[this.#part]?.pieces.length) {
			this.#piece = 0;
			this.#part++;
			this.#begin();
		} else this.#say();
	}

	/** Begins a part, or ends where there is none any more. */
	#begin(): void {
		const { parts, onPart, onSilence } = this.#settings;
		const part = parts[this.#part];
		if (part) {
			onPart(part);
			this.#say();
		} else {
			this.#part = 0;
			this.#said = undefined;
			onSilence('over');
		}
	}
}
