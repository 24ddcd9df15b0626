import type { Locale } from '../../src/domain/words/locale.ts';
import { en } from '../../src/words/en.ts';

/** English as the tests' own edition speaks it. */
export const ENGLISH: Locale = { language: 'en-GB', words: en };
