import { expect, test } from 'vitest';
import { calendarWords } from '../../../src/domain/related/calendar-words.ts';

test.each([
	['en-GB', ['january', 'december', 'jan', 'monday', 'sunday']],
	['en', ['september', 'friday', 'oct']],
	['fr', ['janvier', 'août', 'décembre', 'janv', 'lundi', 'dimanche', 'lun']],
	['de-AT', ['jänner', 'märz', 'donnerstag']],
	['es', ['enero', 'domingo', 'dic']],
	['ar', ['الاثنين', 'الجمعة']],
])('those of %s include %j', (language, words) => {
	const known = calendarWords(language);
	expect(words.filter((word) => !known.has(word))).toEqual([]);
});

const missing = (language: string, form: 'month' | 'weekday', dates: number[]) => {
	const known = calendarWords(language);
	const names = new Intl.DateTimeFormat(language, { [form]: 'long', timeZone: 'UTC' });
	return dates.map((date) => names.format(date)).filter((name) => !known.has(name.toLowerCase()));
};

test.each(['en', 'fr', 'fi'])('%s has all twelve months', (language) => {
	const days = Array.from({ length: 12 }, (_, i) => Date.UTC(2021, i, 15));
	expect(missing(language, 'month', days)).toEqual([]);
});

test.each(['en', 'fr', 'fi'])('%s has all seven days of the week', (language) => {
	const days = Array.from({ length: 7 }, (_, i) => Date.UTC(2021, 4, i + 1));
	expect(missing(language, 'weekday', days)).toEqual([]);
});

test('other words are none', () => {
	const known = calendarWords('en');
	expect(['war', 'day', 'month', 'ukraine', ''].filter((word) => known.has(word))).toEqual([]);
});
