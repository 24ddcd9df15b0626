import type { Element } from 'hast';
import { toText } from 'hast-util-to-text';
import { elementsIn } from './walk.ts';

/** Elements that a script may fill, and those that show something by themselves. */
const MAY_BE_FILLED = new Set('blockquote div figure p section span'.split(' '));
const SHOWN = new Set('a audio embed iframe img input object svg table video'.split(' '));

/** Whether an element has something for a script to fill it by, and nothing to show without one. */
export const isUnfilled = (element: Element): boolean =>
	MAY_BE_FILLED.has(element.tagName) &&
	Object.keys(element.properties).some((name) => name.startsWith('data') || name === 'cite') &&
	toText(element).trim() === '' &&
	!elementsIn(element).some(({ tagName }) => SHOWN.has(tagName));
