import { nameOf } from './author-name.ts';
import { bibtex } from './bibtex.ts';
import { type Cited, dayOf } from './cited.ts';
import { apa, chicago } from './styles.ts';

/** How others may cite a story. */
export type Citations = ReturnType<typeof citations>;

/** A story as the three styles cite it; dates are read on the clocks of `timeZone`. */
export function citations(cited: Cited, timeZone: string) {
	const names = cited.authors.map(({ name }) => nameOf(name));
	const date = cited.pubDate ? dayOf(cited.pubDate, timeZone) : undefined;
	return {
		apa: apa(cited, names, date),
		chicago: chicago(cited, names, date),
		bibtex: bibtex(cited, names, date),
	};
}
