import { afterAll, beforeAll, expect, inject } from 'vitest';
import type { Engine, Tab } from './tab.ts';

/**
 * A browser for the tests of one block.
 * @param launch starts it.
 */
export function useEngine(launch: () => Promise<Engine>) {
	let engine: Engine;
	beforeAll(async () => {
		engine = await launch();
	});
	afterAll(() => engine?.quit());

	/**
	 * Lets somebody read who has never been here. Afterwards nothing may have been asked of another
	 * site, and nothing may have been complained of in the console, as far as the engine tells.
	 */
	return async (
		act: (tab: Tab, url: string) => Promise<void>,
		{ site, complaints }: { site?: string; complaints?: RegExp } = {},
	): Promise<void> => {
		const tab = await engine.newTab();
		try {
			await act(tab, site ?? inject('siteUrl'));
		} finally {
			await tab.close();
		}
		expect(tab.foreign).toEqual([]);
		expect(tab.complaints.filter((text) => !complaints?.test(text))).toEqual([]);
	};
}
