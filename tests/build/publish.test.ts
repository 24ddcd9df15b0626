import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publish } from '../../src/build/publish.ts';
import { siteFiles } from '../../src/build/site-files.ts';
import { aFolder, writeFiles } from '../helpers/content-folder.ts';
import { filesIn } from '../helpers/pages.ts';

test('a file that is served untouched and has the address of a page stops the build', () => {
	const folder = aFolder();
	writeFiles(folder, {
		...{ 'work/staged/about/index.html': 'a page', 'beside/about/index.html': 'a file' },
		'site/index.html': 'the last good site',
	});
	const staged = join(folder, 'work/staged');
	const counts = { files: 1, drafts: 0, scheduled: 0, withdrawn: 0, published: 1 };
	const publication: Parameters<typeof publish>[0] = {
		...{ staged, outDir: join(folder, 'site'), pages: siteFiles(staged) },
		...{ beside: [join(folder, 'beside')], mark: { ...counts, pages: 1 }, published: undefined },
	};
	expect(() => publish(publication)).toThrow(
		`${join(folder, 'beside/about/index.html')} has the address of a page.`,
	);
	expect(filesIn(join(folder, 'site'))).toEqual(['index.html']);
});
