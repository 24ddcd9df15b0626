import { expect, test } from 'vitest';
import { workerScript } from '../../../src/domain/reader/worker-script.ts';

const parts = { shell: ['/saved/', '/page.js'], worker: '/worker.js', remover: '/remover.js' };

test('where stories can be saved, the worker that serves them runs and knows the list’s page', () => {
	expect(workerScript(true, parts)).toBe(
		'self.shell=["/saved/","/page.js"];importScripts("/worker.js")',
	);
});

test('where they can no longer be saved, the one that clears up takes its place', () => {
	expect(workerScript(false, parts)).toBe('importScripts("/remover.js")');
});
