import type { Words } from '../../words/words.ts';

/** What readers call a kind of story, as the index names it; a kind that is not known, by that name. */
export const nameOfKind = (kind: string, kinds: Words['kinds']): string =>
	(kinds as Record<string, string>)[kind] ?? kind;
