import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { HOST_FILES } from '../../src/build/host-files.ts';
import { SITE_MARK } from '../../src/build/site-mark.ts';
import { aFolder } from '../helpers/content-folder.ts';
import { filesIn } from '../helpers/pages.ts';
import { buildVariables } from '../helpers/run-build.ts';

test('Astro, left to render every page itself, makes the same site, byte for byte', () => {
	const [ours, folder] = [inject('siteDir'), aFolder()];
	const env = { ...buildVariables(), NODE_ENV: 'production', OUT_DIR: ours };
	const script = 'tests/helpers/plain-astro-build.ts';
	const { status, stderr } = spawnSync('node', [script, folder], { env, encoding: 'utf8' });
	expect({ status, stderr }).toMatchObject({ status: 0 });
	const plain = join(folder, 'site');
	const besides = [SITE_MARK, ...Object.keys(HOST_FILES)];
	const own = (file: string) => !besides.includes(file) && !file.startsWith('search-index/');
	expect(filesIn(plain).sort()).toEqual(filesIn(ours).filter(own).sort());
	const differing = filesIn(plain).filter(
		(file) => !readFileSync(join(plain, file)).equals(readFileSync(join(ours, file))),
	);
	expect(differing).toEqual([]);
});
