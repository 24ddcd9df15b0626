/** Marks as wide as a letter, which have their space in themselves: 「：」, 「。」, 「）」. */
const WIDE = /[\u3001-\u3002\u3009-\u3011\uff01-\uff0f\uff1a-\uff1f]$/;

/** What stands between a text and the one behind it in the same line. */
export const spaceBehind = (text: string): string => (WIDE.test(text) ? '' : ' ');
