/** Scripts in which no space parts words. */
const CODES = ['Han', 'Hira', 'Kana', 'Thai', 'Laoo', 'Khmr', 'Mymr'];

/**
 * Their signs, within a class of a regular expression with the flag `v`; by script extensions, since
 * several share signs such as ー.
 */
export const UNSPACED_SIGNS = CODES.map((code) => `\\p{scx=${code}}`).join('');

/** A letter or digit of them, which no space parts from the next word. */
export const UNSPACED_LETTER = new RegExp(`[[${UNSPACED_SIGNS}]&&[\\p{L}\\p{N}]]`, 'v');
