/**
 * What every field for words of a search says to the keyboard and the browser. Names are what people
 * look for, and no dictionary has them; some browsers send what they check to be spelt right away.
 */
export const SEARCH_FIELD = {
	type: 'search',
	name: 'q',
	enterkeyhint: 'search',
	autocomplete: 'off',
	autocapitalize: 'none',
	autocorrect: 'off',
	spellcheck: 'false',
} as const;
