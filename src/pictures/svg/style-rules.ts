import type { DrawingElement } from './drawing-tree.ts';

/** What a rule of a style sheet is for: all that a selector can say, or more elements than that. */
interface Compound {
	tag: string | undefined;
	id: string | undefined;
	classes: string[];
}

interface Rule extends Compound {
	/** Its declarations, as they are written. */
	declarations: string;
}

/** Selectors that these few steps understand; any other is taken to mean all elements. */
const PLAIN = /^[\w.#*:>+~\s-]+$/;
const ALL: Compound = { tag: undefined, id: undefined, classes: [] };

/** The element that a selector is about: the last of those it names. */
function lastCompound(selector: string): Compound {
	const last =
		selector
			.trim()
			.split(/[\s>+~]+/)
			.at(-1) ?? '';
	if (!PLAIN.test(selector)) return ALL;
	return {
		tag: /^[\w-]+/.exec(last)?.[0],
		id: /#([\w-]+)/.exec(last)?.[1],
		classes: Array.from(last.matchAll(/\.([\w-]+)/g), ([, name = '']) => name),
	};
}

/** All rules of a style sheet, those within others too; of its comments the signs alone are left. */
function rulesOf(css: string): Rule[] {
	return css
		.replaceAll('/**/', ' ')
		.split('}')
		.flatMap((part) => {
			const end = part.lastIndexOf('{');
			if (end < 0) return [];
			const selectors = part.slice(part.lastIndexOf('{', end - 1) + 1, end);
			const declarations = part.slice(end + 1);
			return selectors.split(',').map((each) => ({ ...lastCompound(each), declarations }));
		});
}

const attributeOf = ({ attributes }: DrawingElement, name: string) =>
	attributes.find(({ space, local }) => space === '' && local === name)?.value;

/** Something of a selector by which its rules are found. */
const keyOf = ({ classes: [name], id, tag }: Compound) =>
	name ? `.${name}` : id ? `#${id}` : (tag ?? '*');

/**
 * Finds the declarations that the style sheets of a drawing may give an element: never too few,
 * and more where a selector is not understood.
 * @param keeps whether declarations matter.
 */
export function styleRules(
	sheets: string[],
	keeps: (declarations: string) => boolean,
): (element: DrawingElement) => string[] {
	const rules = sheets.flatMap(rulesOf).filter(({ declarations }) => keeps(declarations));
	const byKey = Map.groupBy(rules, keyOf);
	return (element) => {
		const id = attributeOf(element, 'id');
		const classes = (attributeOf(element, 'class') ?? '').split(/\s+/);
		const keys = new Set([...classes.map((name) => `.${name}`), `#${id}`, element.local, '*']);
		return [...keys]
			.flatMap((key) => byKey.get(key) ?? [])
			.filter(
				(rule) =>
					(rule.tag ?? element.local) === element.local &&
					(rule.id ?? id) === id &&
					rule.classes.every((name) => classes.includes(name)),
			)
			.map(({ declarations }) => declarations);
	};
}
