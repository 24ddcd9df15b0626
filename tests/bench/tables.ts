import type { Measurement } from './peers/peer.ts';
import type { Ratio } from './ratios.ts';

const rounded = (value: number, digits: number) => Number(value.toFixed(digits));
const megabytes = (bytes: number) => Math.round(bytes / 1e6);

/** A row for each measurement. */
export function printCosts(measurements: Measurement[], stories: number): void {
	const rows = measurements.map((each) => [
		each.name,
		{
			seconds: rounded(each.seconds, 2),
			'ms a story': rounded((1000 * each.seconds) / stories, 2),
			'CPU seconds': rounded(each.cpuSeconds, 2),
			...(each.memory && { 'MB of memory': megabytes(each.memory) }),
			...(each.pages && { pages: each.pages, written: each.written }),
			...(each.bytes && { 'MB of pages': rounded(each.bytes / 1e6, 1) }),
		},
	]);
	console.table(Object.fromEntries(rows));
}

/** A row for each stage of our builds, that were measured from nothing, unchanged and after an edit. */
export function printStages(measurements: Measurement[], stories: number): void {
	const rows = new Map<string, Record<string, number>>();
	for (const { name, stages = [] } of measurements) {
		for (const stage of stages) {
			const row = rows.get(stage.name) ?? {};
			rows.set(stage.name, row);
			row[`seconds, ${name.replace('Broadsheet, ', '')}`] = rounded(stage.seconds, 2);
			if (name === 'Broadsheet, cold') {
				row['ms a story'] = rounded((1000 * stage.seconds) / stories, 2);
				row['MB by its end'] = megabytes(stage.memory);
			}
		}
	}
	if (rows.size > 0) console.table(Object.fromEntries(rows));
}

/** A row for each ratio. */
export function printRatios(ratios: Ratio[]): void {
	const rows = ratios.map(({ name, atMost, withoutSearch, withSearch }) => [
		name,
		{
			'at most': atMost,
			'without search': rounded(withoutSearch, 2),
			'with search': rounded(withSearch, 2),
		},
	]);
	if (rows.length > 0) console.table(Object.fromEntries(rows));
}
