/** Letters that are twice as wide as Latin ones. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** How much room a text takes, in Latin letters. */
export const widthOf = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);
