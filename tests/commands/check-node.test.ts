import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scripts } from '../../package.json' with { type: 'json' };
import { aFolder } from '../helpers/content-folder.ts';

const CHECK = './src/commands/check-node.cjs';

/** What becomes of a command where Node says that it has another version. */
function onNode(version: string) {
	const stranger = join(aFolder(), 'version.cjs');
	const lie = `Object.defineProperty(process.versions, 'node', { value: '${version}' });`;
	writeFileSync(stranger, lie);
	const call = ['-r', stranger, '-r', CHECK, '-p', '"runs"'];
	const { status, stdout, stderr } = spawnSync('node', call, { encoding: 'utf8' });
	return { status, stdout, stderr };
}

test.each(['22.19.0', '22.23.5', '24.0.0', '26.10.0', '30.1.2'])(
	'a command runs on Node %s',
	(version) => expect(onNode(version)).toEqual({ status: 0, stdout: 'runs\n', stderr: '' }),
);

test.each(['18.20.4', '20.20.2', '22.9.0', '22.18.0'])(
	'on Node %s, a command says in one sentence which Node it needs',
	(version) => {
		const { status, stdout, stderr } = onNode(version);
		expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
		expect(stderr).toMatch(
			new RegExp(`^This is Node ${version}, and Broadsheet needs 22\\.19 or later\\. .+\\n$`),
		);
	},
);

test('every command of ours that people start with checks it first', () => {
	const ours = Object.values(scripts).filter((script) => script.includes('src/commands/'));
	expect(ours.filter((script) => !script.startsWith(`node -r ${CHECK} src/commands/`))).toEqual([]);
});
