import css from '../styles/tokens.css?raw';

/** A design token as the stylesheet has it. */
export interface Token {
	/** With its two dashes. */
	name: string;
	value: string;
}

const [, root = ''] = /:root \{(.*?)\n\t\}/s.exec(css) ?? [];
const tokens: Token[] = [...root.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(
	([, name = '', value = '']) => ({ name, value: value.replace(/\s+/g, ' ') }),
);

const named = (pattern: RegExp) => tokens.filter(({ name }) => pattern.test(name));

export const colours = tokens.filter(({ value }) => value.startsWith('light-dark('));
export const faces = named(/^--(serif|serif-display|sans)$/);
export const sizes = named(/^--text-/);
export const spaces = named(/^--space-/);
export const rules = named(/rule$|^--hairline$/).filter((token) => !colours.includes(token));
export const others = tokens.filter(
	(token) => ![colours, faces, sizes, spaces, rules].some((group) => group.includes(token)),
);
