import type { DatedGroup } from './dated-groups.ts';
import { isDated } from './list-parts.ts';
import { decadeOf } from './volume.ts';

/** A place in a list by date that a reader may begin at. */
export interface Jump {
	/** What begins there: a year or month, or a decade where those would be many. */
	period: string[];
	/** Id of the group that does. */
	id: string;
}

/** Most places to choose from: on a phone, five rows. */
const MOST_JUMPS = 25;

/** The id of a group in its page. */
export const groupId = (period: string[]) => period.join('-');

/** Where to begin in a list by date, in its order. */
export function jumpsInto(groups: Pick<DatedGroup<unknown>, 'period'>[]): Jump[] {
	const jumps = groups.map(({ period }) => ({ period, id: groupId(period) }));
	if (groups.length <= MOST_JUMPS) return jumps;
	const byDecade = Map.groupBy(jumps, ({ period: [year = ''], ...jump }) =>
		isDated({ period: [year] }) ? decadeOf(year) : jump.id,
	);
	return Array.from(byDecade, ([decade, [first]]) => ({ period: [decade], id: first?.id ?? '' }));
}
