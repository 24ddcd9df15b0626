/**
 * Letters and digits of which Unicode has another form beside the plain one (ligatures, full and half
 * width, bold, Roman numerals): runs of them, since half a kana and its mark make one letter. The
 * ordinals of Spanish (1º) stay as they are printed.
 */
const OTHER_FORMS = /[[\p{Changes_When_NFKC_Casefolded}&&[\p{L}\p{Nd}\p{Nl}]]--[ªº]]+/gv;

/** A text with composed letters, each in its plain form (NFKC): oﬃce as office, ２０２２ as 2022, ｶﾞ as ガ. */
export const plainForms = (text: string): string =>
	text.normalize('NFC').replace(OTHER_FORMS, (run) => run.normalize('NFKC'));
