import { z } from 'astro/zod';
import { nearestName } from '../text/nearest-name.ts';
import { reference } from './fields.ts';

/** Whether a name is that of a time zone; an offset, which knows no summer time, is none. */
function isTimeZone(name: string): boolean {
	if (/^[+-]|^(?:GMT|UTC)[+-]/i.test(name)) return false;
	try {
		return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
	} catch {
		return false;
	}
}

/** The zone that was most likely meant: by its spelling, or by its place alone. */
function meantZone(given: string): string | undefined {
	const zones = Intl.supportedValuesOf('timeZone');
	const placeOf = (zone: string) => zone.slice(zone.lastIndexOf('/') + 1);
	return (
		nearestName(given, zones) ??
		zones.find((zone) => placeOf(zone) === nearestName(placeOf(given), zones.map(placeOf)))
	);
}

/** Name of a time zone in the database of IANA. */
export const timeZone = reference.transform((value, context) => {
	if (isTimeZone(value)) return value;
	const message = `“${value}” is no time zone; write ${meantZone(value) ?? 'one such as Europe/London'}`;
	context.addIssue({ code: 'custom', message });
	return z.NEVER;
});
