/**
 * What every field for words of a search says to the keyboard and the browser. Names are what people
 * look for, and no dictionary has them; some browsers send what they check to be spelt right away.
 */
export const searchField = () => ({
	// Made anew each time: Astro adds the class of a scope to what is spread.
	...({ type: 'search', name: 'q', enterkeyhint: 'search' } as const),
	...({ autocomplete: 'off', autocapitalize: 'none' } as const),
	...({ autocorrect: 'off', spellcheck: 'false' } as const),
});
