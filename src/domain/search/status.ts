import { countLabel } from '../labels.ts';
import type { Searched, SearchPage } from './provider.ts';
import type { SearchQuery } from './query.ts';

const span = ([first, last]: [string, string]) => (first === last ? first : `${first}–${last}`);

/** “2019–2026 searched; 1987–2018 …”; nothing once all has been gone through. */
export function progressInWords({ years, yearsToCome, stories, all, isWaiting }: Searched): string {
	if (stories === all) return '';
	const done = years ? span(years) : countLabel(stories);
	const rest = yearsToCome ? span(yearsToCome) : 'undated stories';
	return isWaiting ? `${done} searched; ${rest} not yet` : `${done} searched; ${rest} …`;
}

/** What the status line says of a page of results. */
export function statusInWords(
	{ total, others, understanding, searched }: SearchPage,
	{ words }: Pick<SearchQuery, 'words'>,
): string {
	const asked = understanding.corrected ?? words;
	const wanted = asked ? ` for “${asked}”` : '';
	const isOver = searched.stories === searched.all;
	if (total === 0) {
		return isOver
			? `No story found${wanted}. Try fewer or other words, or browse below.`
			: `Nothing yet${wanted}.`;
	}
	if (understanding.isPartial) {
		return `No story${isOver ? '' : ' so far'} has all of “${asked}”. The nearest: ${countLabel(total)}.`;
	}
	const some =
		others > 0 ? ` ${countLabel(others, 'other has', 'others have')} some of the words.` : '';
	return `${countLabel(total)} found${wanted}.${some}`;
}
