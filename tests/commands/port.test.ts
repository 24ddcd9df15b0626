import { expect, test } from 'vitest';
import { portOf } from '../../src/commands/port.ts';

test.each([
	['1', 1],
	['8080', 8080],
	['65535', 65535],
	['0080', 80],
])('%s is a port', (text, port) => {
	expect(portOf(text)).toBe(port);
});

test.each(['', '0', '65536', '99999', '-1', '80.5', '8e3', '0x50', ' 80', 'http', '80 81', '１２'])(
	'%j is none',
	(text) => {
		expect(portOf(text)).toBeUndefined();
	},
);
