import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { IN_MEMORY } from '../../src/loader/edition-store.ts';
import { fingerprint } from '../../src/loader/fingerprint.ts';
import { openStore } from '../../src/loader/open-store.ts';

vi.mock(import('../../src/loader/fingerprint.ts'), async (original) => {
	const real = await original();
	return { ...real, fingerprint: vi.fn(real.fingerprint) };
});

/** The modules of ours that a module needs, and those they need, all by their paths in the project. */
function modulesOf(entry: string): string[] {
	const found = new Set([resolve(entry)]);
	for (const file of found) {
		const imports = readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.{1,2}\/[^']+)'/g);
		for (const [, address = ''] of imports) found.add(join(dirname(file), address));
	}
	return [...found].map((file) => relative('.', file));
}

test('what is kept of a file is forgotten when any code changes that decides what it becomes', () => {
	openStore(IN_MEMORY).close();
	const covered = vi.mocked(fingerprint).mock.lastCall?.[0] ?? [];
	const modules = modulesOf('src/loader/content-reader.ts');
	expect(modules.length).toBeGreaterThan(50);
	const isCovered = (file: string) =>
		covered.some((path) => file === path || file.startsWith(`${path}/`));
	expect(modules.filter((file) => !isCovered(file))).toEqual([]);
	expect(covered).toContain('package-lock.json');
});
