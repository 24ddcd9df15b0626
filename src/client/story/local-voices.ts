/** Which voices may read a story: those of the device, which send what they read to nobody. */

/** What of a voice decides. */
type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/** Tags as some devices write them (`en_US`) and as others do. */
const partsOf = (tag: string) => tag.toLowerCase().split(/[-_]/);

/** The device’s own voices for a language, those of its region first, and of those the device’s favourite. */
export function localVoices<Each extends Voice>(voices: readonly Each[], language: string): Each[] {
	const [spoken, region] = partsOf(language);
	const fitness = (voice: Each) =>
		Number(partsOf(voice.lang)[1] === region) * 2 + Number(voice.default);
	return voices
		.filter(({ localService, lang }) => localService === true && partsOf(lang)[0] === spoken)
		.sort((a, b) => fitness(b) - fitness(a));
}
