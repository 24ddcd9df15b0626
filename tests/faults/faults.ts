/** Kills, damages and starves builds, and counts what comes of it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argumentsOf, fail } from '../../src/commands/usage.ts';
import { drawing } from '../helpers/made-up-archive.ts';
import { damages } from './damages.ts';
import { disks } from './disks.ts';
import { kills } from './kills.ts';
import { powerLosses } from './power-losses.ts';
import type { Fault, Row } from './row.ts';
import { referenceSites } from './two-editions.ts';

const KINDS: Record<string, Fault> = { kills, damages, disks, power: powerLosses };

const given = argumentsOf({
	command: 'npm run faults',
	takes: '[KIND…]',
	does: `Kills builds, damages what they remember, fills their disks and cuts their power, and counts what came
of it. Fails if a site was ever mixed, wrong or gone.`,
	words: { KIND: `which: ${Object.keys(KINDS).join(', ')} (all; the last two as root on Linux)` },
	variables: {
		FAULTS_TRIES: 'how often each (200)',
		FAULTS_SEED: 'what the moments are drawn from (1)',
	},
	example: 'FAULTS_TRIES=20 npm run faults -- kills',
});
const tries = Number(process.env.FAULTS_TRIES || 200);
const draw = drawing(Number(process.env.FAULTS_SEED || 1));
const wanted = given.length > 0 ? given : Object.keys(KINDS);
const unknown = wanted.find((kind) => !(kind in KINDS));
if (unknown) fail(`There is no kind ${unknown}. There are ${Object.keys(KINDS).join(', ')}.`);

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-faults-'));
const rows: Row[] = [];
try {
	const references = await referenceSites(folder);
	for (const kind of wanted) {
		const fault = KINDS[kind];
		if (fault) rows.push(...(await fault(tries, draw, references)));
	}
} finally {
	rmSync(folder, { recursive: true, force: true });
}
console.table(Object.fromEntries(rows.map(({ fault, ...counts }) => [fault, counts])));
if (rows.some(({ wrong }) => wrong > 0)) process.exitCode = 1;
