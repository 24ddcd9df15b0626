import { compact } from './compact.ts';
import { dimmedDrawings } from './dimmed-drawings.ts';

const picture = ':is(.main-picture, .prose) img';
const drawing = `${picture}[src$='.svg' i]`;

/**
 * How pictures stand in stories. A style of its own, since only pages with pictures have it; the content
 * security policy names its hash.
 */
export const pictureStyles = compact(`
@layer components {
	/* Unless it is a drawing, it is seen as a whole on the screen, with a caption below it. */
	${picture} {
		--tallest: 80vh;
		--start: 0%;

		max-block-size: var(--tallest);
		object-fit: contain;
		/* Until it has come, the colour it mostly has; if it does not come, its description. */
		background-color: attr(data-tint type(<color>), transparent);
		font: 400 var(--text-small) / 1.5 var(--sans);
	}

	@supports (block-size: 1svh) {
		${picture} {
			--tallest: 80svh;
		}
	}

	${picture}:dir(rtl) {
		--start: 100%;
	}

	:is(.main-picture.text, .prose) img {
		object-position: var(--start);
	}

	/* Its width follows, where a browser can reckon with what the page says of it. */
	@supports (scale: attr(width type(<number>))) {
		${picture} {
			max-inline-size: min(
				100%,
				var(--tallest) * attr(width type(<number>)) / attr(height type(<number>))
			);
		}
	}

	${drawing} {
		max-inline-size: 100%;
		max-block-size: none;
	}

	${dimmedDrawings(drawing)}

	/* Over the middle of the column, which it begins with; on a phone from edge to edge. */
	.main-picture {
		--widest: 58rem;
		--width: min(100cqi + 2 * var(--gutter), var(--widest));

		inline-size: var(--width);
		margin-block-start: var(--space-6);
		margin-inline-start: calc((min(100cqi, var(--column)) - var(--width)) / 2);
	}

	.main-picture.full {
		--widest: 100cqi + 2 * var(--gutter);
	}

	.main-picture.text {
		--width: min(100cqi, var(--column));
	}

	.main-picture:not(.text) img {
		margin-inline: auto;
	}

	/* A drawing is sharp at any size. */
	.main-picture img[src$='.svg' i] {
		inline-size: 100%;
	}

	/* On the lines of the text, however wide the picture. */
	.main-picture figcaption {
		inline-size: min(100cqi, var(--column));
		margin: var(--space-2) auto 0;
	}

	:is(.main-picture, .prose) figcaption {
		color: var(--ink);
	}

	/* On a line of its own rather than on parts of two. */
	:is(.main-picture, .prose) figcaption small {
		display: inline-block;
		margin-inline-end: var(--space-2);
		font-size: 1em;
		color: var(--ink-2);
	}

	/* Where there is room beside the text, an upright one stands in it as the headline does. */
	@container frame (min-width: 48rem) {
		.main-picture.wide.upright {
			--widest: var(--column);
		}

		.main-picture.wide.upright img {
			margin-inline: 0;
			object-position: var(--start);
		}
	}

	/* On a large screen the page has margins, and a picture keeps them. */
	@container frame (min-width: 66rem) {
		.main-picture.full {
			--widest: 100cqi;
		}
	}

	/* Where there is room beside the text, a picture in it has its caption there, at its foot. */
	@container frame (min-width: 66rem) {
		.prose:not(.photo-essay) > figure:has(> :is(img, a):first-child + figcaption:last-child) {
			display: grid;
			grid-template-columns: minmax(0, 1fr) 11rem;
			column-gap: var(--space-5);
			align-items: end;
			margin-inline-end: -12.5rem;
		}

		.prose:not(.photo-essay) > figure > :is(img, a) + figcaption {
			margin: 0;
		}
	}

	.prose :is(figure, .pictures) {
		margin-block-end: var(--space-5);
	}

	.prose .pictures {
		display: flex;
		flex-wrap: wrap;
		gap: var(--space-3);
	}

	/* Equally high, where a browser can reckon with their proportions; else equally wide. */
	.prose .pictures > figure {
		flex: 1 1 6rem;
		flex: attr(data-ratio type(<number>), 1) 1 calc(6rem * attr(data-ratio type(<number>), 1));
		margin: 0;
	}

	.prose .pictures img {
		inline-size: 100%;
	}

	.prose :is(img, a) + :is(img, a:has(img)) {
		margin-block-start: var(--space-3);
	}

	/* The picture of a recording has a sign on it, through which paper is seen. */
	.poster {
		position: relative;
		inline-size: 100%;
	}

	.poster img {
		inline-size: 100%;
	}

	.poster svg {
		position: absolute;
		inset: 0;
		inline-size: 4rem;
		block-size: 4rem;
		margin: auto;
		padding: 2px;
		border-radius: 50%;
		background: var(--paper);
	}

	/* On paper all begins at one edge, and leaves room for the text. */
	@media print {
		${picture} {
			--tallest: 9cm;
		}

		.main-picture:is(.text, .wide, .full) {
			--width: min(100cqi, var(--column));

			margin-inline-start: 0;
		}

		.main-picture:not(.text) img {
			margin-inline: 0;
			object-position: var(--start);
		}
	}
}
`);
