import axe, { type NodeResult, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Reading } from './reader.ts';
import { THEMES, WIDTHS, wear } from './themes.ts';

/** What axe says of one element by one rule. */
interface Finding {
	rule: string;
	isUndecided: boolean;
	html: string;
	why: string;
	/** Whether its text is in a colour that contrast.test.ts has measured on the surface it stands on. */
	isMeasured: boolean;
}

/** Rules whose answer is only that somebody has to look, and where that is done. */
const NOT_ASKED = new Set([
	// Names all that is hidden. What opens is looked at open: the settings, the search in all its states.
	'hidden-content',
]);

/**
 * Every rule that axe has: the AAA ones, best practice, and those it calls experimental and leaves
 * out unless asked.
 */
const RULES = axe
	.getRules()
	.filter(({ ruleId, tags }) => !tags.includes('deprecated') && !NOT_ASKED.has(ruleId))
	.map(({ ruleId }) => ruleId);

/** Those of them that colours have a say in; no other can tell one theme from the next. */
const OF_COLOURS = axe
	.getRules(['cat.color'])
	.map(({ ruleId }) => ruleId)
	.filter((rule) => RULES.includes(rule));

/** The colours of tokens.css that tests/styles/contrast.test.ts measures on each other. */
const MEASURED = {
	texts: ['ink', 'ink-2', 'accent', 'link', 'visited'],
	surfaces: ['paper', 'wash', 'tint', 'mark'],
};

/** What axe leaves undecided and is decided here: each rule, and why an element is right all the same. */
const DECIDED: Record<string, (finding: Finding) => boolean> = {
	// Axe measures no text that is scrolled away in a strip, that lies beside its parent or under an
	// element that paints nothing, or that is a single sign.
	'color-contrast': ({ isMeasured }) => isMeasured,
	'color-contrast-enhanced': ({ isMeasured }) => isMeasured,
	// Axe takes “Aa” and an arrow for pictures; the name of the one begins with it, the other is no word.
	'label-content-name-mismatch': ({ html }) =>
		/^<button [^>]*aria-label="Aa\b/.test(html) || /^<a [^>]*data-footnote-backref/.test(html),
	// What is larger than the line below and as short takes after a heading; a standfirst is below one.
	'p-as-heading': ({ html }) => /^<p class="standfirst\b/.test(html),
};

/** What axe finds wrong with a page as it is, or cannot decide: each rule with the element in question. */
export const foundByAxe = (page: Page): Promise<string[]> => foundBy(RULES, page);

/**
 * Expects that axe finds nothing in any theme, at any width that pages are designed for: by every rule in
 * light, and in the other themes by the rules of colours at the narrowest and the widest, between which no
 * part is of another colour.
 */
export async function expectNothingFound(page: Page): Promise<void> {
	const ends = [Math.min(...WIDTHS), Math.max(...WIDTHS)];
	const papers = new Set<string>();
	for (const [theme, reading] of Object.entries<Reading>(THEMES)) {
		await wear(page, reading);
		papers.add(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
		const [rules, widths] = theme === 'light' ? [RULES, WIDTHS] : [OF_COLOURS, ends];
		for (const width of widths) {
			await page.setViewportSize({ width, height: 800 });
			const found = await foundBy(rules, page);
			expect.soft({ theme, width, found }).toEqual({ theme, width, found: [] });
		}
	}
	expect(papers.size).toBe(Object.keys(THEMES).length);
}

async function foundBy(rules: string[], page: Page): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
	const found = await page.evaluate(findings, { rules, ...MEASURED });
	return found
		.filter((finding) => !(finding.isUndecided && DECIDED[finding.rule]?.(finding)))
		.map(
			({ rule, isUndecided, html, why }) =>
				`${isUndecided ? 'undecided: ' : ''}${rule}: ${html.slice(0, 200)} (${why})`,
		);
}

interface Asked {
	rules: string[];
	texts: string[];
	surfaces: string[];
}

/** Runs in the page. */
async function findings({ rules, texts, surfaces }: Asked): Promise<Finding[]> {
	const tool = (globalThis as unknown as { axe: typeof axe }).axe;
	const options: RunOptions = {
		runOnly: { type: 'rule', values: rules },
		resultTypes: ['violations', 'incomplete'],
		elementRef: true,
	};
	const { violations, incomplete } = await tool.run(document, options);

	const probe = document.body.appendChild(document.createElement('i'));
	const coloursOf = (tokens: string[]) =>
		tokens.map((token) => {
			probe.style.color = `var(--${token})`;
			return getComputedStyle(probe).color;
		});
	const [textColours, surfaceColours] = [coloursOf(texts), coloursOf(surfaces)];
	probe.remove();

	const isPicture = (element: Element) => element.matches('img, svg, svg *, video');
	const paints = (element: Element) => {
		const { backgroundColor, backgroundImage } = getComputedStyle(element);
		const isClear = backgroundColor === 'rgba(0, 0, 0, 0)' && backgroundImage === 'none';
		return !isClear || isPicture(element);
	};
	const isMeasured = (element: Element): boolean => {
		element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
		const [line = element.getBoundingClientRect()] = element.getClientRects();
		const stack = document.elementsFromPoint(line.x + line.width / 2, line.y + line.height / 2);
		const ground = stack.find(paints) ?? document.body;
		const { backgroundColor, backgroundImage } = getComputedStyle(ground);
		if (backgroundImage !== 'none' || isPicture(ground)) return false;
		// What an open list lies over is read by nobody until that is gone.
		if (stack.indexOf(element) > stack.indexOf(ground)) return true;
		const { color } = getComputedStyle(element);
		return surfaceColours.includes(backgroundColor) && textColours.includes(color);
	};

	const whyOf = ({ any, all, none }: NodeResult) =>
		[...any, ...all, ...none].map(({ message }) => message).join(' ');
	const listed = (results: typeof violations, isUndecided: boolean) =>
		results.flatMap(({ id, nodes }) =>
			nodes.map((node) => ({
				rule: id,
				isUndecided,
				html: node.html,
				why: whyOf(node),
				isMeasured: isUndecided && Boolean(node.element && isMeasured(node.element)),
			})),
		);
	return [...listed(violations, false), ...listed(incomplete, true)];
}
