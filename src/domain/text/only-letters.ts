/** A text's letters and digits in lower case: what stays the same however people set signs and spaces. */
export const onlyLetters = (text: string): string =>
	text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
