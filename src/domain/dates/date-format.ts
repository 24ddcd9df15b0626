/** A format of dates by the calendar of addresses, the Gregorian, where a language has another beside it. */
export const dateFormat = (
	language: string,
	form: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat => new Intl.DateTimeFormat(language, { ...form, calendar: 'gregory' });
