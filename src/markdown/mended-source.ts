import { withoutForeignMarkup } from './foreign-markup.ts';
import { withHtmlInItsPlace } from './html-blocks.ts';
import { withReadableAddresses } from './readable-addresses.ts';
import { withReadableReferences } from './readable-references.ts';
import { withWholeAddresses } from './whole-addresses.ts';
import { withWordsInDefinitions } from './words-in-definitions.ts';

/** What is done to a source before it is read, in this order. */
const MENDS = [
	withoutForeignMarkup,
	withHtmlInItsPlace,
	withReadableReferences,
	withWholeAddresses,
	withReadableAddresses,
	withWordsInDefinitions,
];

/** A source as its writer means it, where Markdown would read something else or nothing. */
export const mendedSource = (source: string): string =>
	MENDS.reduce((mended, mend) => mend(mended), source);
