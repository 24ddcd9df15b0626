import { kindToShow } from '../document.ts';
import type { FoundStory, TextPart } from '../provider.ts';
import type { Term } from '../term.ts';
import { wordsOf } from '../words.ts';
import { markedParts } from './marks.ts';
import type { TypesenseHit } from './response.ts';
import { isFormOf } from './word-forms.ts';

/** What a reader takes in at a glance. */
const MOST_PASSAGES = 3;

const highlightOf = ({ highlights }: TypesenseHit, field: string) =>
	highlights.find((each) => each.field === field);

/** The words that matched, in small letters, as they stand in the story. */
export function matchedWords({ highlights }: TypesenseHit): string[] {
	const tokens = highlights.flatMap(({ matched_tokens }) => matched_tokens.flat());
	return [...new Set(tokens.flatMap(wordsOf).map((word) => word.toLowerCase()))];
}

/** The passages that matched best, in the order of the text; the opening if none did. */
function passagesOf(hit: TypesenseHit): TextPart[][] {
	const { snippets = [], indices = [] } = highlightOf(hit, 'text') ?? {};
	const best = snippets
		.slice(0, MOST_PASSAGES)
		.map((text, rank) => ({ text, at: indices[rank] ?? rank }));
	const texts = best.sort((a, b) => a.at - b.at).map(({ text }) => text);
	const shown = texts.length > 0 ? texts : [hit.document.opening ?? ''];
	return shown.map(markedParts).filter((parts) => parts.length > 0);
}

/** Words asked for of which a story has no form; Typesense only tells how many it lacks. */
function missingWords(hit: TypesenseHit, terms: Term[], found: string[]): string[] {
	if (!hit.text_match_info.num_tokens_dropped) return [];
	const isMissing = ({ typed }: Term) =>
		wordsOf(typed).some((asked) => !found.some((each) => isFormOf(each, asked)));
	return terms.filter((term) => !term.isPhrase && isMissing(term)).map(({ typed }) => typed);
}

/** What a reader sees of a story found. */
export function foundStory(hit: TypesenseHit, terms: Term[]): FoundStory {
	const { url, headline, date, section, kind, authors, lang, alsoIn } = hit.document;
	const found = matchedWords(hit);
	return {
		url,
		headline: markedParts(highlightOf(hit, 'headline')?.value ?? headline),
		passages: passagesOf(hit),
		date,
		section,
		kind: kindToShow(kind),
		authors,
		lang,
		alsoIn,
		missing: missingWords(hit, terms, found),
		found,
	};
}
