import { afterEach, expect, test, vi } from 'vitest';
import { buildTime } from '../../src/loader/build-time.ts';

afterEach(() => void vi.unstubAllEnvs());

test.each([
	['1666569600', '2022-10-24T00:00:00.000Z'],
	['0', '1970-01-01T00:00:00.000Z'],
])('SOURCE_DATE_EPOCH %s is the time of the build', (epoch, time) => {
	vi.stubEnv('SOURCE_DATE_EPOCH', epoch);
	expect(buildTime().toISOString()).toBe(time);
});

test.each(['yesterday', '-1', '1.5', '2022-10-24', ' 1'])(
	'SOURCE_DATE_EPOCH %j is refused',
	(epoch) => {
		vi.stubEnv('SOURCE_DATE_EPOCH', epoch);
		expect(buildTime).toThrow(`SOURCE_DATE_EPOCH is “${epoch}”; it must be seconds since 1970`);
	},
);

test.each([undefined, ''])('without SOURCE_DATE_EPOCH (%j) the build is now', (epoch) => {
	vi.stubEnv('SOURCE_DATE_EPOCH', epoch);
	const before = Date.now();
	expect(buildTime().getTime()).toBeGreaterThanOrEqual(before);
	expect(buildTime().getTime()).toBeLessThanOrEqual(Date.now());
});
