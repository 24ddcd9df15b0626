import type { Page } from 'playwright-core';

/** Something a fake voice was given to say. */
export interface Said {
	text: string;
	voice: string | undefined;
	rate: number;
}

/** A voice of a browser: its name, the language it speaks and whether it belongs to the device. */
export interface FakeVoice {
	name: string;
	lang: string;
	isOwn: boolean;
}

interface FakeSpeech {
	voices: object[];
	said: Said[];
	tell: (event: 'end' | 'error') => void;
	isSpeaking: () => boolean;
}

const speechOf = () => (globalThis as unknown as { fakeSpeech: FakeSpeech }).fakeSpeech;

/** Gives the browser these voices in place of its own; what they say is noted, and ends when it is told to. */
export async function giveVoices(page: Page, voices: FakeVoice[]): Promise<void> {
	await page.addInitScript((given) => {
		class Utterance extends EventTarget {
			voice: { name: string } | null = null;
			rate = 1;
			readonly text: string;
			constructor(text: string) {
				super();
				this.text = text;
			}
		}
		let saying: Utterance | undefined;
		const voices: object[] = given.map(({ name, lang, isOwn }) => ({
			name,
			lang,
			localService: isOwn,
			default: !isOwn,
		}));
		const said: Said[] = [];
		const tell = (event: string) => {
			const utterance = saying;
			saying = undefined;
			utterance?.dispatchEvent(new Event(event));
		};
		const speech = Object.assign(new EventTarget(), {
			getVoices: () => voices,
			speak: (utterance: Utterance) => {
				saying = utterance;
				const { text, voice, rate } = utterance;
				said.push({ text, voice: voice?.name, rate });
			},
			cancel: () => tell('error'),
		});
		Object.defineProperty(speech, 'speaking', { get: () => saying !== undefined });
		Object.defineProperty(globalThis, 'speechSynthesis', { value: speech });
		Object.assign(globalThis, {
			SpeechSynthesisUtterance: Utterance,
			fakeSpeech: { voices, said, tell, isSpeaking: () => saying !== undefined },
		});
	}, voices);
}

/** All that was said so far. */
export const said = (page: Page): Promise<Said[]> =>
	page.evaluate(`(${speechOf})().said`) as Promise<Said[]>;

export const isSpeaking = (page: Page): Promise<boolean> =>
	page.evaluate(`(${speechOf})().isSpeaking()`) as Promise<boolean>;

/** Ends what is being said, or has it fail. */
export const finish = (page: Page, event: 'end' | 'error' = 'end'): Promise<unknown> =>
	page.evaluate(`(${speechOf})().tell('${event}')`);

/** Lets the browser find its voices only now. */
export const findVoices = (page: Page, voices: FakeVoice[]): Promise<unknown> =>
	page.evaluate((given) => {
		const { fakeSpeech } = globalThis as unknown as { fakeSpeech: FakeSpeech };
		fakeSpeech.voices.push(...given.map((voice) => ({ ...voice, localService: voice.isOwn })));
		speechSynthesis.dispatchEvent(new Event('voiceschanged'));
	}, voices);
