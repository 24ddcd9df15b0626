import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { earlyScript } from '../../../src/domain/reader/early-script.ts';
import { PAPERS } from '../../../src/domain/reader/settings.ts';

/** Runs the script on a page in a browser that keeps this, or whose store does that. */
function earlyPage(getItem: (name: string) => string | null) {
	const dataset: Record<string, string> = {};
	const metas: { name?: string; content?: string }[] = [];
	const listeners = new Map<string, (event?: unknown) => void>();
	runInNewContext(earlyScript, {
		document: {
			currentScript: { dataset: { dialog: '/_astro/dialog.js', ...PAPERS } },
			documentElement: { dataset },
			createElement: () => ({}),
			head: { append: (meta: object) => metas.push(meta) },
		},
		localStorage: { getItem },
		addEventListener: (name: string, listener: () => void) => listeners.set(name, listener),
	});
	return { dataset, metas, tell: (name: string) => listeners.get(name)?.() };
}

const keeping = (kept: string | null) =>
	earlyPage((name) => (name === 'reader-settings' ? kept : null));

describe('what is kept is on the page before anything is painted', () => {
	test('all of it', () => {
		const kept = { theme: 'sepia', size: '5', font: 'legible', spacing: 'roomy' };
		const { dataset, metas } = keeping(JSON.stringify(kept));
		expect(dataset).toEqual({ ...kept, scripted: '' });
		expect(metas).toEqual([{ name: 'theme-color', content: '#f6ebd6' }]);
	});

	test('nothing, where nothing is kept', () => {
		const { dataset, metas } = keeping(null);
		expect(dataset).toEqual({ scripted: '' });
		expect(metas).toEqual([{ name: 'theme-color', content: '' }]);
	});

	test.each([
		'{"theme":"system","size":"2","font":"serif","spacing":"standard"}',
		'{"theme":"pink","size":"6","font":"comic","spacing":""}',
		'{"theme":{"toString":1},"size":5,"font":["sans"],"spacing":null}',
		'{"toString":"roomy","__proto__":{"theme":"dark"}}',
		'"dark"',
		'null',
		'7',
		'[]',
		'dark',
		'',
	])('nothing that is not a choice: %s', (kept) => {
		expect(keeping(kept).dataset).toEqual({ scripted: '' });
	});

	test('what is right of it, whatever else stands there', () => {
		expect(keeping('{"theme":"dark","size":"6"}').dataset).toEqual({ scripted: '', theme: 'dark' });
	});

	test('nothing, where the browser forbids to ask', () => {
		const { dataset } = earlyPage(() => {
			throw new Error('SecurityError');
		});
		expect(dataset).toEqual({ scripted: '' });
	});
});

test.each(['storage', 'pageshow'])('what another page has changed is followed: %s', (event) => {
	let kept = '{"theme":"dark","size":"3"}';
	const { dataset, metas, tell } = earlyPage(() => kept);
	kept = '{"theme":"light"}';
	tell(event);
	expect(dataset).toEqual({ scripted: '', theme: 'light' });
	expect(metas).toEqual([{ name: 'theme-color', content: '#fffdf8' }]);
});
