import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { SITE_MARK } from '../../src/build/site-mark.ts';
import { aFolder } from '../helpers/content-folder.ts';
import { filesIn } from '../helpers/pages.ts';
import { runBuild } from '../helpers/run-build.ts';

const PARTS = ['1900-1989', '1990-2099,undated', 'rest'];

test('parts of a site by years, each built by itself, are together the whole site', async () => {
	const whole = inject('siteDir');
	const made = new Map<string, Buffer>();
	for (const years of PARTS) {
		const dir = join(aFolder(), 'part');
		const { status, output } = await runBuild({ BUILD_YEARS: years, OUT_DIR: dir });
		expect({ years, status, output }).toMatchObject({ status: 0 });
		const pages = filesIn(dir).filter((file) => file.endsWith('index.html'));
		expect(pages.filter((file) => made.has(file))).toEqual([]);
		// What several parts have is the same in each, in whatever order they are joined.
		for (const file of filesIn(dir).filter((each) => each !== SITE_MARK)) {
			const bytes = readFileSync(join(dir, file));
			expect({ years, file, isSame: made.get(file)?.equals(bytes) ?? true }).toMatchObject({
				isSame: true,
			});
			made.set(file, bytes);
		}
	}
	const files = filesIn(whole).filter((file) => file !== SITE_MARK);
	expect([...made.keys()].sort()).toEqual(files.sort());
	const differing = files.filter(
		(file) => !readFileSync(join(whole, file)).equals(made.get(file) as Buffer),
	);
	expect(differing).toEqual([]);
});

test('years that are written in no known form stop the build, which says how to write them', async () => {
	const { status, output } = await runBuild({ BUILD_YEARS: 'nineties', OUT_DIR: aFolder() });
	expect(status).not.toBe(0);
	expect(output).toContain('“nineties” is no part of a site; write years and ranges of years');
});
