import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadApp, UnknownAstro } from '../../../src/build/astro/app.ts';
import { aFolder, writeFiles } from '../../helpers/content-folder.ts';

const KNOWN = `{
	manifest: { routes: [{ routeData: { component: 'src/pages/index.astro' }, styles: [], scripts: [] }] },
	routeCache: { clearAll() {} }, setInternals() {}, setOptions() {}, render() {},
}`;

/** A module such as Astro makes, with this application. */
function aModule(app: string): string {
	const folder = aFolder();
	writeFiles(folder, { 'entry.mjs': `export const app = ${app};` });
	return join(folder, 'entry.mjs');
}

test('an application that is as it is known can be used', async () => {
	const { manifest } = await loadApp(aModule(KNOWN));
	expect(manifest.routes).toHaveLength(1);
});

test.each([
	['undefined', 'has no setInternals()'],
	[KNOWN.replace('render() {},', ''), 'has no render()'],
	[KNOWN.replace('clearAll() {}', ''), 'paths of routes'],
	[KNOWN.replace('routes: [', 'pages: ['), 'no routes with styles and scripts'],
	[KNOWN.replace('styles: [], ', ''), 'no routes with styles and scripts'],
	[KNOWN.replace('component', 'file'), 'no routes with styles and scripts'],
])('the application %s is told of as unknown: %s', async (app, told) => {
	const loading = loadApp(aModule(app));
	await expect(loading).rejects.toBeInstanceOf(UnknownAstro);
	await expect(loading).rejects.toThrow(told);
});
