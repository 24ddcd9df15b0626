/** How large a logo is shown in the masthead. */
import { type Picture, type ShownPicture, shownPicture } from '../story/picture.ts';

/** Height it is to have, in rem, on a phone and where there is room. */
const HEIGHT = { narrow: 2.5, wide: 3.5 };
/** Widest it may be, in rem: on a phone of 360 pixels beside the buttons, by itself, and where there is room. */
const WIDTH = { beside: 11, alone: 20, wide: 20 };
/** Least height at which letters in a logo can be read. */
const LEAST_HEIGHT = 2;
const PIXELS_PER_REM = 16;

const rem = (length: number) => `${Number(length.toFixed(3))}rem`;

/** Whether a picture is drawn by lines, which are sharp in every size. */
const isDrawing = ({ path }: Pick<Picture, 'path'>) => /\.svg$/i.test(path);

/** A logo as pages show it. */
export interface ShownLogo extends ShownPicture {
	/** The one that stands in its place on dark paper. */
	onDark?: ShownPicture | undefined;
	/** Widths at which it is shown, narrow and wide. */
	widths: { narrow: string; wide: string };
}

/** A logo as high as a masthead has room for, and never larger than its pixels. */
export function shownLogo(logo: Picture, onDark: Picture | undefined): ShownLogo {
	const { width, height } = logo;
	const ratio = width / height;
	const most = isDrawing(logo) ? Number.POSITIVE_INFINITY : width / PIXELS_PER_REM;
	// What would be too low beside the buttons has a line to itself.
	const isLong = WIDTH.beside / ratio < LEAST_HEIGHT;
	const narrow = Math.min(HEIGHT.narrow * ratio, isLong ? WIDTH.alone : WIDTH.beside, most);
	const wide = Math.min(HEIGHT.wide * ratio, WIDTH.wide, most);
	return {
		...shownPicture(logo),
		...(onDark && { onDark: shownPicture(onDark) }),
		widths: { narrow: rem(narrow), wide: rem(wide) },
	};
}

/**
 * Without one for dark paper, a logo keeps the light paper of its theme, since it is mostly drawn for
 * that: its own colours would be lost on another one.
 */
const ON_LIGHT =
	'.logo{color-scheme:light;background:var(--paper);box-shadow:0 0 0 .375rem var(--paper);forced-color-adjust:none}';

/** Shows one of two logos, by what the reader has chosen or else by the system; on paper the first. */
const ONE_OF_TWO = [
	'.logo-dark{display:none}',
	'@media screen{[data-theme=dark] .logo-dark{display:block}[data-theme=dark] .logo-light{display:none}}',
	'@media screen and (prefers-color-scheme:dark){:root:not([data-theme]) .logo-dark{display:block}:root:not([data-theme]) .logo-light{display:none}}',
].join('');

/** Styles of a logo: its width is known before it has come, and its height follows from that. */
export function logoStyles({ widths: { narrow, wide }, onDark }: ShownLogo): string {
	const size = `.logo{inline-size:${narrow};max-inline-size:100%;block-size:auto}@media(min-width:48rem){.logo{inline-size:${wide}}}`;
	return `@layer components{${size}${onDark ? ONE_OF_TWO : ON_LIGHT}}`;
}
