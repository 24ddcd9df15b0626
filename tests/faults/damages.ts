import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { filesBelow } from '../../src/loader/fingerprint.ts';
import { memoryOf } from '../helpers/remembered-build.ts';
import type { Draw, Fault } from './row.ts';
import {
	buildWhole,
	EDITIONS,
	type EditionName,
	editionOf,
	otherThan,
	writeEdition,
} from './two-editions.ts';

/** Ways in which a file is damaged. */
const WAYS: ((file: string, draw: Draw) => void)[] = [
	// A bit.
	(file, draw) => {
		const bytes = readFileSync(file);
		const at = Math.floor(draw() * bytes.length);
		if (bytes.length > 0) bytes[at] = (bytes[at] as number) ^ (1 << Math.floor(draw() * 8));
		writeFileSync(file, bytes);
	},
	// A block of a disk.
	(file, draw) => {
		const bytes = readFileSync(file);
		const at = Math.floor(draw() * bytes.length);
		writeFileSync(file, bytes.fill(draw() < 0.5 ? 0 : 0xff, at, Math.min(at + 4096, bytes.length)));
	},
	// An end that was never written.
	(file, draw) => truncateSync(file, Math.floor(draw() * statSync(file).size)),
	// Something else.
	(file) => writeFileSync(file, 'What is this?'),
	// Words put in the place of others, as long as they are.
	(file) => {
		const text = readFileSync(file, 'latin1');
		writeFileSync(file, text.replaceAll('All about', 'POISON !!'), 'latin1');
	},
];

/** Damages what builds remember, and published files, and looks at what builds make of it. */
export const damages: Fault = async (count, draw, references) => {
	const folder = mkdtempSync(join(tmpdir(), 'broadsheet-damages-'));
	const places = { content: join(folder, 'content'), site: join(folder, 'site') };
	const pick = <Item>(items: Item[]) => items[Math.floor(draw() * items.length)] as Item;
	let edition: EditionName = EDITIONS[0];
	writeEdition(places.content, edition);
	await buildWhole(places);
	const memory = memoryOf(places.content);
	const remembered = {
		fault: 'what builds remember damaged: a wrong site',
		tries: count,
		wrong: 0,
	};
	const published = {
		fault: 'published files damaged: not put right by --verify',
		tries: count,
		wrong: 0,
	};
	const untold = { fault: 'published files damaged: not told of', tries: count, wrong: 0 };
	for (let turn = 0; turn < count; turn++) {
		const files = [memory, resolve(memory, '../programs')].flatMap(filesBelow);
		pick(WAYS)(pick(files), draw);
		edition = otherThan(edition);
		writeEdition(places.content, edition);
		await buildWhole(places);
		if (editionOf(places.site, references) !== edition) remembered.wrong++;

		const path = pick([...references[edition].keys()]);
		pick(WAYS.slice(0, 4))(join(places.site, path), draw);
		const isWhole = editionOf(places.site, references) === edition;
		const output = await buildWhole(places, ['--verify']);
		if (editionOf(places.site, references) !== edition) published.wrong++;
		// A damaged mark of a site makes a build begin from nothing, which it says.
		if (!isWhole && !output.includes(path) && !output.includes('nothing is remembered'))
			untold.wrong++;
		process.stderr.write(`\rdamaged ${turn + 1} of ${count}`);
	}
	process.stderr.write('\n');
	rmSync(folder, { recursive: true, force: true });
	return [remembered, published, untold];
};
