import type { Page } from 'playwright-core';

/** What can be pressed; a box to tick is pressed with the label around it. */
const CONTROLS = 'a[href], button, input:not(label *), select, textarea, summary, label:has(input)';
/** What leads through the site, and what the dialogs offer. */
const NAVIGATION = 'nav, body > header, body > footer, search, dialog, [rel="tag"]';

/**
 * What can be pressed and is too small: under 24 by 24 CSS pixels (WCAG 2.2, 2.5.8) unless it stands
 * in a sentence or so far from others that a circle of 24 around its middle meets none of them, and
 * under 44 high where it is navigation.
 */
export const smallTargets = (page: Page): Promise<string[]> =>
	page.evaluate(tooSmall, { controls: CONTROLS, navigation: NAVIGATION });

/** Runs in the page. */
function tooSmall({ controls, navigation }: { controls: string; navigation: string }): string[] {
	/** Whether words stand beside the links in the block that an inline link belongs to. */
	const isInSentence = (element: Element): boolean => {
		if (getComputedStyle(element).display !== 'inline') return false;
		let block = element.parentElement;
		while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
		const copy = block?.cloneNode(true) as Element | undefined;
		for (const link of copy?.querySelectorAll('a, button, .visually-hidden') ?? []) link.remove();
		return /\p{L}|\p{N}/u.test(copy?.textContent ?? '');
	};

	const targets = [...document.querySelectorAll(controls)]
		.filter((element) => element.checkVisibility({ visibilityProperty: true }))
		.filter((element) => !element.closest('.visually-hidden, .skip'))
		.map((element) => {
			const rect = element.getBoundingClientRect();
			const isSmall = Math.min(rect.width, rect.height) < 23.99;
			const middle = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
			return { element, rect, isSmall, middle, isFree: isInSentence(element) };
		});
	type Target = (typeof targets)[number];

	/** How far a point is from a target: from its middle if it is small itself, else from its edge. */
	const distance = ({ x, y }: Target['middle'], { rect, isSmall, middle }: Target): number => {
		if (isSmall) return Math.hypot(x - middle.x, y - middle.y) - 12;
		const beside = Math.max(rect.left - x, 0, x - rect.right);
		return Math.hypot(beside, Math.max(rect.top - y, 0, y - rect.bottom));
	};
	const isCrowded = (target: Target) =>
		targets.some((other) => other !== target && distance(target.middle, other) < 12);

	return targets
		.filter((target) => !target.isFree)
		.flatMap((target) => {
			const { element, rect, isSmall } = target;
			const isLow = Boolean(element.closest(navigation)) && rect.height < 43.99;
			if (!isLow && !(isSmall && isCrowded(target))) return [];
			const size = `${Math.round(rect.width)} × ${Math.round(rect.height)}`;
			return [`${isLow ? 'navigation ' : ''}${size}: ${element.outerHTML.slice(0, 160)}`];
		});
}
