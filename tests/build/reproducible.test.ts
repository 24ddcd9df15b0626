import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { aFolder } from '../helpers/content-folder.ts';
import { aCopyOfTheProject } from '../helpers/copied-project.ts';
import { filesIn } from '../helpers/pages.ts';
import { runBuild } from '../helpers/run-build.ts';

test('the same project in another folder makes the same site, byte for byte', async () => {
	const [here, project] = [inject('siteDir'), join(aFolder(), 'deeper', 'in')];
	aCopyOfTheProject(project);
	const there = join(project, 'dist');
	const { status, output } = await runBuild({ CONTENT_DIR: join(project, 'content') }, project);
	expect({ status, output }).toMatchObject({ status: 0 });
	expect(filesIn(there).sort()).toEqual(filesIn(here).sort());
	const differing = filesIn(here).filter(
		(file) => !readFileSync(join(here, file)).equals(readFileSync(join(there, file))),
	);
	expect(differing).toEqual([]);
});
