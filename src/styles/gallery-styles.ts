import { dimmedDrawings } from './dimmed-drawings.ts';

/** What stays of a picture where it is cropped, as its story says: domain/story/card-picture.ts. */
const places = Array.from(
	{ length: 11 },
	(_, tenth) => `
	.gallery .x-${tenth} {
		--x: ${10 * tenth}%;
	}

	.gallery .y-${tenth} {
		--y: ${10 * tenth}%;
	}`,
).join('\n');

/** How a gallery stands in a story. */
export const galleryStyles = `
@layer components {
	.gallery {
		clear: both;
		margin-block-start: var(--space-7);
	}

	.gallery img {
		/* Until it has come, the colour it mostly has; if it does not come, its description. */
		background-color: attr(data-tint type(<color>), transparent);
		font: 400 var(--text-small) / 1.5 var(--sans);
	}

	${dimmedDrawings(".gallery img[src$='.svg' i]")}

	/* From edge to edge of the screen or the page: what goes on at its end is seen to. */
	.gallery .strip {
		--width: calc(100cqi + 2 * var(--gutter));

		display: flex;
		gap: var(--space-4);
		align-items: flex-start;
		inline-size: var(--width);
		margin-block-start: var(--space-4);
		margin-inline-start: calc((min(100cqi, var(--column)) - var(--width)) / 2);
		padding-inline: var(--gutter);
		padding-block: var(--space-2) var(--space-4);
		overflow: auto hidden;
		scroll-padding-inline: var(--gutter);
		scroll-snap-type: x mandatory;
	}

	/* The outline of what has the focus is seen where the strip ends with the screen. */
	.gallery .strip:focus-visible {
		outline-offset: -3px;
	}

	@media (prefers-reduced-motion: no-preference) {
		.gallery .strip {
			scroll-behavior: smooth;
		}
	}

	.gallery figure {
		flex: none;
		inline-size: min(88cqi, var(--column));
		margin: 0;
		scroll-snap-align: start;
	}

	.gallery .strip img {
		--tallest: min(80vh, 110cqi);
		--high: min(70vh, 62cqi, 36rem);
		--pixel: 1px;

		inline-size: 100%;
		max-block-size: var(--tallest);
		object-fit: contain;
	}

	@supports (block-size: 1svh) {
		.gallery .strip img {
			--tallest: min(80svh, 110cqi);
			--high: min(70svh, 62cqi, 36rem);
		}
	}

	/* A drawing is sharp at any size. */
	.gallery .strip img[src$='.svg' i] {
		--pixel: 100vw;
	}

	/* In its own shape, where a browser can reckon with what the page says of it. */
	@supports (scale: attr(width type(<number>))) {
		.gallery .strip img {
			--across: attr(width type(<number>));
			--down: attr(height type(<number>));

			max-inline-size: min(
				100%,
				var(--across) * var(--pixel),
				var(--tallest) * var(--across) / var(--down)
			);
		}
	}

	.gallery figcaption {
		margin-block-start: var(--space-2);
		color: var(--ink);
	}

	.gallery :is(.number, small) {
		display: inline-block;
		margin-inline-end: var(--space-2);
		color: var(--ink-2);
	}

	.gallery small {
		font-size: 1em;
	}

	.gallery .number {
		font-weight: 600;
	}

	/* With room for it, all are equally high, and each as wide as it is then. */
	@container frame (min-width: 40rem) {
		.gallery figure {
			inline-size: min-content;
			min-inline-size: 14rem;
		}

		.gallery .strip img {
			inline-size: auto;
			max-inline-size: 100cqi;
			block-size: var(--high);
			max-block-size: none;
		}

		@supports (scale: attr(width type(<number>))) {
			.gallery .strip img {
				block-size: min(
					var(--high),
					var(--down) * var(--pixel),
					100cqi * var(--down) / var(--across)
				);
			}
		}

		/* As wide as its picture, whatever it says. */
		.gallery figcaption {
			inline-size: 0;
			min-inline-size: 100%;
			max-inline-size: var(--column);
		}
	}

	/* On a large screen the page has margins, and the strip keeps them. */
	@container frame (min-width: 66rem) {
		.gallery .strip {
			--width: 100cqi;

			padding-inline: 0;
			scroll-padding-inline: 0;
		}
	}

	.gallery ul {
		display: grid;
		grid-template-columns: repeat(auto-fill, minmax(5.5rem, 1fr));
		gap: var(--space-3);
		margin-block-start: var(--space-3);
	}

	.gallery a {
		display: block;
		color: var(--ink-2);
		text-align: center;
		text-decoration: none;
	}

	.gallery a:hover {
		text-decoration: underline;
	}

	.gallery ul img {
		inline-size: 100%;
		aspect-ratio: 3 / 2;
		object-fit: cover;
		object-position: var(--x, 50%) var(--y, 50%);
	}

	/* A drawing loses by being cropped. */
	.gallery ul img[src$='.svg' i] {
		object-fit: contain;
	}

	${places}

	/* A contact sheet. */
	@media print {
		.gallery ul {
			display: none;
		}

		.gallery .strip {
			display: grid;
			grid-template-columns: repeat(3, 1fr);
			inline-size: auto;
			max-inline-size: var(--column);
			margin-inline-start: 0;
			padding: 0;
			overflow: visible;
		}

		.gallery figure {
			inline-size: auto;
			min-inline-size: 0;
			break-inside: avoid;
		}

		.gallery .strip img {
			inline-size: 100%;
			max-inline-size: 100%;
			block-size: auto;
			max-block-size: 6cm;
			background: none;
		}
	}
}
`;
