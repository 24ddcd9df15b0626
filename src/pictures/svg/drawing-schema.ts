/** What a drawing may hold: an allow-list, as data. Names are those of SVG 2, and of SVG 1.1 where files still have them. */

const words = (text: string) => new Set(text.trim().split(/\s+/));

/** Elements that are drawn or decide how others are. What else SVG has, no browser draws, or it is refused. */
export const ELEMENTS = words(`
	svg g defs symbol use switch a title desc style
	path rect circle ellipse line polyline polygon image
	text tspan textPath
	linearGradient radialGradient stop pattern clipPath mask marker filter
	feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting
	feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
	feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight
	feSpecularLighting feSpotLight feTile feTurbulence
`);

/** Elements that hold words which are not drawn. */
export const WORDS_ONLY = words('title desc');

/** What is said of parts that run code. */
export const RUNS_CODE = 'which can run code; save it as a plain drawing';
/** What is said of parts that are pages, players or forms. */
export const IS_FOREIGN = 'which shows other things than drawings; save it as a plain drawing';
const CHANGING = 'which changes the drawing while it is shown; save it as a plain drawing';

/** Elements that a drawing is refused for, in small letters, each with what it does. */
export const REFUSED: ReadonlyMap<string, string> = new Map([
	...['script', 'handler', 'listener'].map((name) => [name, RUNS_CODE] as const),
	...['foreignobject', 'iframe', 'embed', 'object', 'audio', 'video', 'canvas'].map(
		(name) => [name, IS_FOREIGN] as const,
	),
	...['animate', 'animatecolor', 'animatemotion', 'animatetransform', 'set', 'discard'].map(
		(name) => [name, CHANGING] as const,
	),
]);

/** Attributes whose values are read as CSS (SVG 2, “Presentation attributes”; `style` is a list of them). */
export const STYLES = words(`
	style alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation
	color-interpolation-filters color-rendering direction display dominant-baseline fill
	fill-opacity fill-rule filter flood-color flood-opacity font font-family font-feature-settings
	font-kerning font-size font-size-adjust font-stretch font-style font-variant
	font-variation-settings font-weight glyph-orientation-horizontal glyph-orientation-vertical
	image-rendering isolation letter-spacing lighting-color line-height marker marker-end marker-mid
	marker-start mask mask-type mix-blend-mode opacity overflow paint-order pointer-events
	shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap
	stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration
	text-overflow text-rendering transform transform-box transform-origin unicode-bidi vector-effect
	visibility white-space word-spacing writing-mode gradientTransform patternTransform
`);

/** Attributes with numbers, names and words. `aria-…` and `data-…` may stand too. */
export const PLAIN = words(`
	id class lang role version baseProfile
	x y width height cx cy r rx ry x1 y1 x2 y2 fx fy fr d points pathLength
	viewBox preserveAspectRatio
	dx dy rotate textLength lengthAdjust startOffset method spacing side
	gradientUnits spreadMethod offset
	patternUnits patternContentUnits
	clipPathUnits maskUnits maskContentUnits
	markerUnits markerWidth markerHeight orient refX refY
	filterUnits primitiveUnits filterRes result in in2 type values mode operator k1 k2 k3 k4
	order kernelMatrix divisor bias targetX targetY edgeMode kernelUnitLength preserveAlpha
	surfaceScale diffuseConstant specularConstant specularExponent stdDeviation scale
	xChannelSelector yChannelSelector radius baseFrequency numOctaves seed stitchTiles
	azimuth elevation limitingConeAngle pointsAtX pointsAtY pointsAtZ z
	tableValues slope intercept amplitude exponent
	requiredExtensions requiredFeatures systemLanguage
	media
`);

/** Elements whose `href` is a picture. */
export const PICTURES = words('image feImage');

/** At-rules that load nothing by themselves. */
export const AT_RULES = words(`
	charset media supports layer container font-face keyframes -webkit-keyframes -moz-keyframes
`);

/** Functions of CSS that load nothing: of colours, numbers, shapes, movements, effects and selectors. */
export const FUNCTIONS = words(`
	rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark device-cmyk icc-color
	calc min max clamp abs sign round mod rem sin cos tan asin acos atan atan2 pow sqrt hypot log exp
	var
	matrix matrix3d translate translatex translatey translatez translate3d rotate rotatex rotatey
	rotatez rotate3d scale scalex scaley scalez scale3d skew skewx skewy perspective
	circle ellipse inset path polygon rect xywh
	blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia
	linear-gradient radial-gradient conic-gradient
	repeating-linear-gradient repeating-radial-gradient repeating-conic-gradient
	cubic-bezier steps linear
	local format tech
	not is where has lang dir
	nth-child nth-last-child nth-of-type nth-last-of-type
`);
