import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds wrong with a page as it is, each rule with the elements that break it. */
export async function violationsOf(page: Page): Promise<string[]> {
	await page.evaluate(axe.source);
	return page.evaluate(async () => {
		const tool = (globalThis as unknown as { axe: typeof axe }).axe;
		const { violations } = await tool.run(document);
		return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
	});
}
