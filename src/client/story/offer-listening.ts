import { offers } from '../words.ts';
import { localVoices } from './local-voices.ts';
import { say, tool } from './tools-row.ts';
import { loadOnUse } from './use-module.ts';

/** Shows the button for listening where the device has a voice of its own for the story. */
export function offerListening(): void {
	const button = tool('listen');
	const speech = globalThis.speechSynthesis;
	if (!button || !speech) return;
	const show = () => {
		button.hidden = localVoices(speech.getVoices(), document.documentElement.lang).length === 0;
	};
	// Many browsers know their voices only a while after they are first asked.
	speech.addEventListener?.('voiceschanged', show);
	show();
	loadOnUse(button, () => say(offers.listenOffline));
}
