import { nameHere } from '../site-address.ts';

/** Saved stories with the files they need; what is in it follows from the list of saved stories. */
export const STORIES_CACHE = nameHere('saved-stories');
/** The list’s own page and what it needs; what is in it follows from the worker. */
export const SHELL_CACHE = nameHere('saved-shell');
