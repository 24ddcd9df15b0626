/**
 * Runs in a page: shows it with the styles that it has on paper in place of those it has on a screen,
 * since not every driver can ask for that.
 */
export function showPrinted(): void {
	const visit = (rules: CSSRuleList) => {
		for (const rule of rules) {
			if (rule instanceof CSSMediaRule) {
				const { media } = rule;
				const queries = media.mediaText.split(',');
				media.mediaText = queries
					.map((query) =>
						/\bscreen\b/.test(query) ? 'not all' : query.replace(/\bprint\b/, 'all'),
					)
					.join();
			}
			if ('cssRules' in rule) visit(rule.cssRules as CSSRuleList);
		}
	};
	for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
		visit(sheet.cssRules);
	}
}
