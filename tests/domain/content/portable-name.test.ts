import { expect, test } from 'vitest';
import { isDevice, wrongOnOtherSystems } from '../../../src/domain/content/portable-name.ts';

test.each(['con', 'AUX', 'nul.md', 'Prn.tar.gz', 'com1', 'LPT9.jpg', 'com¹'])(
	'Windows has a device in the place of %s',
	(name) => {
		expect(isDevice(name)).toBe(true);
		expect(wrongOnOtherSystems(`articles/2020/${name}`)).toContain('keeps for a device');
	},
);

test.each(['console.md', 'con-artists', 'aux-armes', 'com10.md', 'common', 'icon', 'nul-part.md'])(
	'%s is a name on every system',
	(name) => {
		expect(isDevice(name)).toBe(false);
		expect(wrongOnOtherSystems(`articles/con/${name}`)).toBeUndefined();
	},
);

test('a path that is too long for Windows is told with its length', () => {
	const path = (length: number) => `articles/${'a'.repeat(length - 9)}`;
	expect(wrongOnOtherSystems(path(240))).toBeUndefined();
	expect(wrongOnOtherSystems(path(241))).toMatch(/has a path of 241 characters.* 240; shorten/);
});
