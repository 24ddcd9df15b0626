import { type DateRange, rangeInWords as inWords } from '../../domain/search/timeline.ts';
import { site } from '../site.ts';
import { narrowing } from '../words.ts';

/** A range of dates as the page says it; empty for none. */
export const rangeInWords = (range: DateRange): string =>
	inWords(range, { language: site.language, words: { narrowing } }, site.timeZone);
