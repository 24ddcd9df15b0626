/**
 * The words that scripts write, group by group, so that each script gets those it uses. In a build
 * the words of the newspaper stand in the place of this file's (integrations/script-words.ts).
 */
import { en } from '../words/en.ts';
import type { Words } from '../words/words.ts';

const words: Words = en;

export const kinds = words.kinds;
export const counts = words.counts;
export const facts = words.facts;
export const age = words.age;
export const offers = words.offers;
export const saving = words.saving;
export const listening = words.listening;
export const marks = words.marks;
export const settings = words.settings;
export const savedList = words.savedList;
export const found = words.found;
export const narrowing = words.narrowing;
