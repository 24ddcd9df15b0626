import { isAfter } from '../dates/partial-date.ts';
import type { Article } from './article.ts';
import type { FieldProblem } from './front-matter.ts';
import { visibilityOf } from './visibility.ts';

/** Dates that a published story says of what has been done to it, and that are still to come. */
export function datesAhead(story: Article, now: Date, timeZone: string): FieldProblem[] {
	if (visibilityOf(story, now, timeZone) !== 'published') return [];
	const said = [
		{ path: ['updatedDate'], date: story.updatedDate, what: 'changed' },
		...story.corrections.map(({ date }, at) => ({
			path: ['corrections', at, 'date'], date, what: 'put right',
		})),
	];
	return said.flatMap(({ path, date, what }) =>
		date && isAfter(date, now, timeZone)
			? [{ path, message: `“${date}” lies ahead; write when the story was ${what}` }]
			: [],
	);
}
