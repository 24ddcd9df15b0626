/** How the first of a month is written where it is counted, while other days are numbered. */
const FIRST: [of: RegExp, written: string][] = [
	[/^fr\b/, '1er'],
	[/^pt-BR\b/, '1º'],
];

/** A date as newspapers of a language print it: “1er mai 2004”, where Intl has “1 mai 2004”. */
export function printed(format: Intl.DateTimeFormat, date: Date, language: string): string {
	const first = FIRST.find(([of]) => of.test(language))?.[1];
	if (!first) return format.format(date);
	return format
		.formatToParts(date)
		.map(({ type, value }) => (type === 'day' && value === '1' ? first : value))
		.join('');
}
