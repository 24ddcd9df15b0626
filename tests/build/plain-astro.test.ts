import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { SITE_MARK } from '../../src/build/site-mark.ts';
import { HOST_FILES } from '../../src/domain/hosting/host-files.ts';
import { headerRules, headersAt } from '../../src/server/header-rules.ts';
import { aFolder } from '../helpers/content-folder.ts';
import { filesIn } from '../helpers/pages.ts';
import { runBuild } from '../helpers/run-build.ts';

/** What a site lets pages do, directive by directive. */
function policyOf(site: string): Map<string, string[]> {
	const rules = headerRules(readFileSync(join(site, '_headers'), 'utf8'));
	const policy = headersAt(rules, '/').get('Content-Security-Policy') ?? '';
	return new Map(
		policy.split('; ').map((directive) => {
			const [name = '', ...sources] = directive.split(' ');
			return [name, sources];
		}),
	);
}

test('Astro, left to render every page itself, makes the same site, byte for byte', async () => {
	const [ours, plain] = [inject('siteDir'), join(aFolder(), 'site')];
	const { status, output } = await runBuild({ OUT_DIR: plain }, undefined, ['--plain']);
	expect({ status, output }).toMatchObject({ status: 0 });
	expect(output).toContain('left to Astro');
	expect(filesIn(plain).sort()).toEqual(filesIn(ours).sort());
	const differing = filesIn(plain).filter(
		(file) => !readFileSync(join(plain, file)).equals(readFileSync(join(ours, file))),
	);
	// Astro's pages tell of the styles that they have; routes that have no page may have others.
	const ofRoutes = Object.keys(HOST_FILES);
	expect(differing.filter((file) => !ofRoutes.includes(file))).toEqual([]);
	const allowed = policyOf(ours);
	for (const [directive, sources] of policyOf(plain)) {
		expect(allowed.get(directive)).toEqual(expect.arrayContaining(sources));
	}
	expect(readFileSync(join(plain, SITE_MARK))).toEqual(readFileSync(join(ours, SITE_MARK)));
});
