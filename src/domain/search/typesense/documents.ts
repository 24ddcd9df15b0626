import { DAY_IN_MILLISECONDS, firstDay, lastDay, monthOf } from '../../dates/days.ts';
import type { PartialDate } from '../../dates/partial-date.ts';
import { namesOf, type SearchDocument, type Translation } from '../document.ts';
import { BY_FACET, type FacetField } from '../facets.ts';
import { withoutMarks } from './marks.ts';

/** A story as Typesense is given it: one line of its import format. What is unknown is left out. */
export interface TypesenseDocument extends Pick<SearchDocument, FacetField> {
	id: string;
	url: string;
	headline: string;
	/** Section, topics, people and source, to be found by. */
	names: string[];
	/** A paragraph each, since Typesense shows one passage of every text that matched. */
	text: string[];
	/** First words of the text, shown where no words were asked for. */
	opening: string;
	/** BCP 47 tag, of stories that are not in the language of the site. */
	lang?: string | undefined;
	/** The same story in other languages. */
	alsoIn?: Translation[] | undefined;
	/** As printed. */
	date?: PartialDate | undefined;
	/** First and last day that its date may mean, counted from 1 January 1970. */
	day?: number | undefined;
	lastDay?: number | undefined;
	/** When it was published by the clocks of the site, in seconds since 1970, to sort by. */
	published?: number | undefined;
	/** `2022-10`; that of a date known to the year is its first. */
	month?: string | undefined;
}

/** What a reader takes in at a glance. */
const OPENING_WORDS = 30;
const SECONDS_A_DAY = DAY_IN_MILLISECONDS / 1000;

function openingOf(text: string): string {
	const words = text.split(/\s+/).filter((word) => word !== '');
	const opening = words.slice(0, OPENING_WORDS).join(' ');
	return words.length > OPENING_WORDS ? `${opening} …` : opening;
}

/** Seconds since the day began, of an order such as `2022-10-24T18:30:00`; 0 if it names no time. */
function secondOf(order: string): number {
	const [hours = 0, minutes = 0, seconds = 0] = order.slice(11).split(':').map(Number);
	return hours * 3600 + minutes * 60 + seconds;
}

const datesOf = ({ date, order }: SearchDocument) =>
	date && {
		date,
		day: firstDay(date),
		lastDay: lastDay(date),
		published: firstDay(date) * SECONDS_A_DAY + secondOf(order),
		month: monthOf(date),
	};

/** What of a document has the values of facets. */
const facetFields = (document: SearchDocument) =>
	Object.fromEntries(Object.values(BY_FACET).map(({ field }) => [field, document[field]])) as Pick<
		SearchDocument,
		FacetField
	>;

/** A story as Typesense is given it, by the site whose language this is. */
export function typesenseDocument(document: SearchDocument, language: string): TypesenseDocument {
	const { id, url, lang } = document;
	// Half of a surrogate pair would make the server refuse the whole line.
	const plain = (text: string) => withoutMarks(text).toWellFormed();
	const text = plain(document.text);
	return {
		id,
		url,
		headline: plain(document.headline),
		names: namesOf(document).map(plain),
		text: text.split('\n').filter((paragraph) => paragraph !== ''),
		opening: openingOf(text),
		...(lang !== language && { lang }),
		alsoIn: document.translations?.others,
		...datesOf(document),
		...facetFields(document),
	};
}
