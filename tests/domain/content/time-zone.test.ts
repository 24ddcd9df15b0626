import { expect, test } from 'vitest';
import { timeZone } from '../../../src/domain/content/time-zone.ts';

test.each(['Europe/London', 'America/Argentina/Buenos_Aires', 'UTC', 'Etc/GMT+5'])(
	'%s is a time zone',
	(name) => {
		expect(timeZone.parse(name)).toBe(name);
	},
);

test.each([
	['Europe/Londn', 'write Europe/London'],
	['europe london', 'write Europe/London'],
	['Berlin', 'write Europe/Berlin'],
	['Asia/Buenos_Aires', 'write America/Buenos_Aires'],
	['+01:00', 'write one such as Europe/London'],
	['UTC+1', 'write'],
	['Middle-earth', 'write one such as Europe/London'],
])('%s is none, and the one that is meant is said', (name, advice) => {
	const [issue] = timeZone.safeParse(name).error?.issues ?? [];
	expect(issue?.message).toContain(`“${name}” is no time zone; ${advice}`);
});
