import { beginning } from '../text/beginning.ts';
import { countLabel } from '../text/labels.ts';
import type { Period, Searched, SearchPage, Years } from './provider.ts';
import type { SearchQuery } from './query.ts';

/** Letters of a query that are said again; whoever pastes a paragraph knows it by its beginning. */
const MOST_SAID = 80;

/** What somebody asked for, as it is said again above the results. */
export const saidAgain = (words: string): string => beginning(words, MOST_SAID);

const isEmpty = ({ years, hasUndated }: Period) => years.length === 0 && !hasUndated;

const span = ({ first, last, isPart }: Years) =>
	`${isPart ? 'part of ' : ''}${first === last ? first : `${first}–${last}`}`;

/** “1987–1994, 2003 and undated stories”. */
function inWords({ years, hasUndated }: Period): string {
	const all = [...years.map(span), ...(hasUndated ? ['undated stories'] : [])];
	const last = all.pop() ?? '';
	return all.length > 0 ? `${all.join(', ')} and ${last}` : last;
}

/** “2019–2026 searched; 1987–2018 …”; nothing once all has been gone through. */
export function progressInWords({ done, missed, toCome, isWaiting }: Searched): string {
	if (isEmpty(toCome)) return '';
	const parts = [
		...(isEmpty(done) ? [] : [`${inWords(done)} searched`]),
		...(isEmpty(missed) ? [] : [`${inWords(missed)} could not be searched`]),
		`${inWords(toCome)} ${isWaiting ? 'not yet' : '…'}`,
	];
	return parts.join('; ');
}

/** Whether a page of results lacks nothing because it could not be loaded. */
export const isComplete = ({ understanding, searched, unloaded }: SearchPage): boolean =>
	isEmpty(searched.missed) && unloaded === 0 && !understanding.isUnchecked;

/** What a page of results lacks because it could not be loaded, a sentence each. */
function losses({ understanding, searched, unloaded }: SearchPage): string[] {
	const { missed } = searched;
	return [
		...(isEmpty(missed) ? [] : [`${inWords(missed)} could not be searched.`]),
		...(unloaded > 0 ? [`${countLabel(unloaded)} found could not be loaded.`] : []),
		...(understanding.isUnchecked ? ['The spelling could not be checked.'] : []),
	].map((sentence) => sentence.replace(/^./, (first) => first.toUpperCase()));
}

function foundInWords(
	{ total, others, understanding, searched }: SearchPage,
	{ words }: Pick<SearchQuery, 'words'>,
): string {
	const asked = saidAgain(understanding.corrected ?? words);
	const wanted = asked ? ` for “${asked}”` : '';
	const isOver = isEmpty(searched.toCome);
	const isWhole = isEmpty(searched.missed);
	if (total === 0) {
		if (!isOver) return `Nothing yet${wanted}.`;
		return isWhole
			? `No story found${wanted}. Try fewer or other words, or browse below.`
			: `Nothing found${wanted} in what could be searched.`;
	}
	if (understanding.isPartial) {
		const some = isWhole ? '' : ' that could be searched';
		return `No story${isOver ? some : ' so far'} has all of “${asked}”. The nearest: ${countLabel(total)}.`;
	}
	const some =
		others > 0 ? ` ${countLabel(others, 'other has', 'others have')} some of the words.` : '';
	return `${countLabel(total)} found${wanted}.${some}`;
}

/** What the status line says of a page of results; of what is lacking once no more is on its way. */
export function statusInWords(page: SearchPage, query: Pick<SearchQuery, 'words'>): string {
	const { toCome, isWaiting } = page.searched;
	const isLast = isEmpty(toCome) || isWaiting;
	return [foundInWords(page, query), ...(isLast ? losses(page) : [])].join(' ');
}
