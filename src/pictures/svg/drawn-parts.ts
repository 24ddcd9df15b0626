import { UnfitPicture } from '../unfit-picture.ts';
import type { DrawingElement } from './drawing-tree.ts';
import { styleRules } from './style-rules.ts';

/** Elements a browser may have to draw: a part that is used many times counts each time. */
const MOST_DRAWN = 200_000;
/** Steps of filters, each of which a browser does for all pixels of what is filtered, and movements. */
const MOST_EFFECTS = 500;

/** Parts of the drawing that an attribute or a style refers to. */
const REFERENCE = /url\(\s*["']?#([^"')\s]+)|^#(.+)$/g;
/** Filters that a style is made of without an element, and movements. */
const EFFECTS =
	/(?:blur|drop-shadow|brightness|contrast|grayscale|hue-rotate|invert|saturate|sepia)\(|animation(?:-name)?\s*:/g;

const matter = (style: string) => /url\(|var\(|--|[a-z]\(|animation/.test(style);

const idsIn = (value: string) =>
	Array.from(value.matchAll(REFERENCE), ([, inStyle, href]) => decoded(inStyle ?? href ?? ''));

function decoded(id: string): string {
	try {
		return decodeURIComponent(id);
	} catch {
		return id;
	}
}

const elementsIn = ({ children }: DrawingElement) =>
	children.filter((child) => typeof child !== 'string');

function* allIn(element: DrawingElement): Generator<DrawingElement> {
	yield element;
	for (const child of elementsIn(element)) yield* allIn(child);
}

/** Numbers and commands in the shapes of an element: no fewer than their corners, where markers are drawn. */
const mostCornersIn = ({ attributes }: DrawingElement) =>
	attributes
		.filter(({ local }) => ['d', 'points'].includes(local))
		.reduce((sum, { value }) => sum + (value.match(/\d+|[a-z]/gi)?.length ?? 0), 0) + 2;

/** A value for each element, found once; while it is found, that of the element itself is 0. */
function foundOnce(count: (element: DrawingElement) => number) {
	const known = new Map<DrawingElement, number>();
	const find = (element: DrawingElement): number => {
		const value = known.get(element);
		if (value !== undefined) return value;
		// A part within itself is not drawn.
		known.set(element, 0);
		const found = count(element);
		known.set(element, found);
		return found;
	};
	return find;
}

/** Finds the parts that each element refers to, by its attributes or by style sheets, each as often as it is drawn. */
function references(root: DrawingElement, stylesOf: (element: DrawingElement) => string[]) {
	const byId = new Map<string, DrawingElement>();
	const all = [...allIn(root)];
	for (const element of all) {
		const id = element.attributes.find(({ space, local }) => space === '' && local === 'id');
		if (id && !byId.has(id.value)) byId.set(id.value, element);
	}
	// A variable may stand for a part wherever it is used.
	const ofVariables = all.flatMap((element) =>
		stylesOf(element)
			.filter((style) => style.includes('--'))
			.flatMap(idsIn),
	);
	// Markers that a group has are those of all shapes in it.
	const corners: (element: DrawingElement) => number = foundOnce((element) =>
		elementsIn(element).reduce((sum, child) => sum + corners(child), mostCornersIn(element)),
	);
	return (element: DrawingElement): { part: DrawingElement; times: number }[] =>
		stylesOf(element).flatMap((style) => {
			const ids = [...idsIn(style), ...(style.includes('var(') ? ofVariables : [])];
			const times = ids.length > 0 && /marker|--|var\(/.test(style) ? corners(element) : 1;
			return ids.flatMap((id) => byId.get(id) ?? []).map((part) => ({ part, times }));
		});
}

/**
 * Checks that a drawing is not made of itself so many times over, and not filtered so often, that it
 * would hold a browser up.
 * @throws {UnfitPicture}
 */
export function checkDrawnParts(root: DrawingElement): void {
	const sheets = [...allIn(root)]
		.filter(({ local }) => local === 'style')
		.map(({ children }) => children.filter((child) => typeof child === 'string').join(''));
	const ruled = styleRules(sheets, matter);
	const stylesOf = (element: DrawingElement) => [
		...element.attributes.map(({ local, value }) =>
			local.startsWith('marker') ? `${local}:${value}` : value,
		),
		...ruled(element),
	];
	const referred = references(root, stylesOf);
	/** Sums up what elements count by themselves, in all that is drawn of them. */
	const sumOf = (
		own: (element: DrawingElement) => number,
		isApart: (child: DrawingElement) => boolean,
	) => {
		const sum: (element: DrawingElement) => number = foundOnce((element) =>
			[
				...elementsIn(element)
					.filter((child) => !isApart(child))
					.map((part) => ({ part, times: 1 })),
				...referred(element),
			].reduce((total, { part, times }) => total + times * sum(part), own(element)),
		);
		return sum(root);
	};
	if (
		sumOf(
			() => 1,
			() => false,
		) > MOST_DRAWN
	) {
		throw new UnfitPicture(
			`uses its own parts so often that more than ${MOST_DRAWN.toLocaleString('en')} would be drawn; simplify it`,
		);
	}
	const steps = (element: DrawingElement) =>
		/^fe[A-Z]/.test(element.local)
			? 1
			: stylesOf(element).reduce((sum, style) => sum + (style.match(EFFECTS)?.length ?? 0), 0);
	// A filter counts where it is used.
	if (sumOf(steps, ({ local }) => local === 'filter') > MOST_EFFECTS) {
		throw new UnfitPicture(
			`has more than ${MOST_EFFECTS} effects (blurs, shadows, movements), which hold a browser up; save it as a PNG`,
		);
	}
}
