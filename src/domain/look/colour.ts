/** Colours as CSS writes them, read as what a screen shows (CSS Color Module Level 4, sRGB). */

/** Red, green and blue, each from 0 to 1. */
type Rgb = readonly [number, number, number];

/** A colour as `#rrggbb`, or what keeps it from being judged, as the end of a sentence. */
export type ReadColour = { colour: string } | { wrong: string };

const UNKNOWN =
	'is no colour whose contrast can be measured; write it as #rrggbb, rgb(), hsl() or oklch()';
const SEE_THROUGH =
	'lets through what is behind it, so that its contrast cannot be measured; write the colour it then has';

const HEX = /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i;
const FUNCTION = /^(rgb|hsl|oklch)a?\(([^()]*)\)$/i;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(%|deg|turn|rad|grad)?$/i;

/** How much of a full turn, of 360 degrees, is one of each unit. */
const DEGREES: Record<string, number> = {
	deg: 1,
	turn: 360,
	grad: 0.9,
	rad: 180 / Math.PI,
};

/** A number or a share of `whole`; undefined if it is neither. */
function amount(text: string, whole: number): number | undefined {
	const [, unit = ''] = NUMBER.exec(text) ?? [undefined, 'none'];
	if (unit === '%') return (Number.parseFloat(text) / 100) * whole;
	return unit === '' ? Number.parseFloat(text) : undefined;
}

function angle(text: string): number | undefined {
	const [, unit = 'deg'] = NUMBER.exec(text) ?? [undefined, 'none'];
	const degrees = DEGREES[unit.toLowerCase()];
	return degrees === undefined ? undefined : Number.parseFloat(text) * degrees;
}

function fromHsl(hue: number, saturation: number, lightness: number): Rgb {
	const part = (n: number) => {
		const k = (((n + hue / 30) % 12) + 12) % 12;
		const reach = saturation * Math.min(lightness, 1 - lightness);
		return lightness - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1));
	};
	return [part(0), part(8), part(4)];
}

/** @see https://bottosson.github.io/posts/oklab/ */
function fromOklch(lightness: number, chroma: number, hue: number): Rgb {
	const [a, b] = [Math.cos, Math.sin].map((of) => chroma * of((hue * Math.PI) / 180)) as [
		number,
		number,
	];
	const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
	const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
	const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
	const linear = [
		4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
		-1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
		-0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
	];
	const gamma = (share: number) =>
		share <= 0.0031308 ? 12.92 * share : 1.055 * share ** (1 / 2.4) - 0.055;
	return linear.map(gamma) as unknown as Rgb;
}

const hexOf = (rgb: Rgb) =>
	`#${rgb
		.map((share) =>
			Math.round(Math.min(1, Math.max(0, share)) * 255)
				.toString(16)
				.padStart(2, '0'),
		)
		.join('')}`;

/** The colour that a function makes of its three arguments; undefined if one of them is none. */
function madeBy(name: string, [one = '', two = '', three = '']: string[]): Rgb | undefined {
	const parts =
		name === 'rgb'
			? [amount(one, 255), amount(two, 255), amount(three, 255)]
			: name === 'hsl'
				? [angle(one), amount(two, 100), amount(three, 100)]
				: [amount(one, 1), amount(two, 0.4), angle(three)];
	if (parts.some((part) => part === undefined)) return undefined;
	const [a, b, c] = parts as [number, number, number];
	if (name === 'rgb') return [a / 255, b / 255, c / 255];
	return name === 'hsl' ? fromHsl(a, b / 100, c / 100) : fromOklch(a, b, c);
}

function readHex(text: string): ReadColour {
	const digits = text.slice(1).toLowerCase();
	const all = digits.length < 6 ? digits.replace(/./g, '$&$&') : digits;
	return all.length === 6 || all.endsWith('ff')
		? { colour: `#${all.slice(0, 6)}` }
		: { wrong: SEE_THROUGH };
}

/** Reads a colour. Colours that a screen cannot show become the nearest in each part. */
export function readColour(text: string): ReadColour {
	if (HEX.test(text)) return readHex(text);
	const [, name = '', given = ''] = FUNCTION.exec(text) ?? [];
	const parts = given.split(/[\s,/]+/).filter(Boolean);
	const made =
		parts.length === 3 || parts.length === 4 ? madeBy(name.toLowerCase(), parts) : undefined;
	if (!made) return { wrong: UNKNOWN };
	const isOpaque = parts[3] === undefined || amount(parts[3], 1) === 1;
	return isOpaque ? { colour: hexOf(made) } : { wrong: SEE_THROUGH };
}

const PAIR = /^light-dark\((.*)\)$/is;

/** The two values of `light-dark(…, …)`; undefined of anything else. */
export function lightAndDark(text: string): [string, string] | undefined {
	const [, inside] = PAIR.exec(text) ?? [];
	if (inside === undefined) return undefined;
	let depth = 0;
	for (let at = 0; at < inside.length; at++) {
		if (inside[at] === '(') depth++;
		else if (inside[at] === ')') depth--;
		else if (inside[at] === ',' && depth === 0) {
			return [inside.slice(0, at).trim(), inside.slice(at + 1).trim()];
		}
	}
	return undefined;
}
