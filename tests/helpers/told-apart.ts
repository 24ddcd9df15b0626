import type { Locator, Page } from 'playwright-core';

/** What tells two things apart without a background, which forced colours take away. */
const SEEN = [
	...['border-top', 'border-bottom', 'border-left', 'outline'].flatMap((side) =>
		['width', 'style', 'color'].map((part) => `${side}-${part}`),
	),
	...['text-decoration-line', 'text-decoration-thickness', 'font-weight', 'font-size', 'content'],
];

/** How an element and what is drawn before and after it look, as far as no background does it. */
export const looksOf = (element: Locator): Promise<string[]> =>
	element.evaluate((node, properties) => {
		return [undefined, '::before', '::after'].flatMap((part) => {
			const style = getComputedStyle(node, part);
			// Nothing is drawn where nothing is put.
			if (part && ['none', 'normal'].includes(style.content)) return [`${part} none`];
			return properties.map((name) => `${part ?? ''} ${name}: ${style.getPropertyValue(name)}`);
		});
	}, SEEN);

/** Rules for pointing at something with a mouse, each with what they set. */
export const hoverRules = (page: Page): Promise<{ selector: string; sets: string[] }[]> =>
	page.evaluate(() => {
		const rulesOf = (rules: CSSRuleList): CSSStyleRule[] =>
			[...rules].flatMap((rule) => [
				...(rule instanceof CSSStyleRule ? [rule] : []),
				...('cssRules' in rule ? rulesOf(rule.cssRules as CSSRuleList) : []),
			]);
		return [...document.styleSheets, ...document.adoptedStyleSheets]
			.flatMap(({ cssRules }) => rulesOf(cssRules))
			.filter(({ selectorText }) => selectorText.includes(':hover'))
			.map(({ selectorText, style }) => ({ selector: selectorText, sets: [...style] }));
	});
