import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { headersTooLong, writeHostFiles } from '../../src/build/host-files.ts';
import { LONGEST_LINE } from '../../src/domain/hosting/headers-file.ts';
import { headerRules, headersAt } from '../../src/server/header-rules.ts';
import { aFolder, writeFiles } from '../helpers/content-folder.ts';

const textOf = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

test('a site has files for hosts with the policy of all its pages', () => {
	const site = inject('siteDir');
	const policy = headersAt(headerRules(textOf(site, '_headers')), '/').get(
		'Content-Security-Policy',
	);
	expect(policy).toContain("frame-ancestors 'none'");
	for (const name of ['_headers', '.htaccess']) {
		expect(textOf(site, name)).toContain(`${policy}`);
	}
});

test('GitHub Pages is told to serve folders whose names begin with an underscore', () => {
	expect(textOf(inject('siteDir'), '.nojekyll')).toBe('');
});

test('those that an owner has in the public folder go before', () => {
	const folder = aFolder();
	writeFiles(folder, { _headers: 'own' });
	writeHostFiles(folder, folder, "default-src 'none'", { redirects: [], gone: [], policies: [] });
	expect(textOf(folder, '_headers')).toBe('own');
	expect(textOf(folder, '.htaccess')).toContain("default-src 'none'");
});

test('a policy that is too long for a host is told', () => {
	const name = 'Content-Security-Policy: '.length + 2;
	expect(headersTooLong('a'.repeat(LONGEST_LINE - name))).toBeUndefined();
	expect(headersTooLong('a'.repeat(LONGEST_LINE - name + 1))).toMatch(
		/^A line of _headers has 2001/,
	);
});
