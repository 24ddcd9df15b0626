const picture = '.photo-essay > figure img';

/** How pictures stand in the text of a photo essay, beside what styles/picture-styles.ts says of them. */
export const photoEssayStyles = `
@layer components {
	/*
	 * As wide as the page, on a phone from edge to edge, below what hangs out of the text; the text
	 * between them stays in its column.
	 */
	.photo-essay > :is(figure, .pictures) {
		--width: calc(100cqi + 2 * var(--gutter));

		clear: both;
		inline-size: var(--width);
		margin-block: var(--space-7);
		margin-inline-start: calc((min(100cqi, var(--column)) - var(--width)) / 2);
	}

	.photo-essay > .pictures {
		--width: min(100cqi, 58rem);
	}

	.photo-essay > :first-child {
		margin-block-start: 0;
	}

	${picture} {
		margin-inline: auto;
		object-position: 50%;
	}

	/* A drawing is sharp at any size, and an upright one is seen as a whole. */
	${picture}[src$='.svg' i] {
		inline-size: 100%;
		max-block-size: var(--tallest);
	}

	.photo-essay > figure figcaption {
		inline-size: min(100cqi, var(--column));
		margin-inline: auto;
	}

	/* On a large screen the page has margins, and a picture keeps them. */
	@container frame (min-width: 66rem) {
		.prose.photo-essay > figure {
			--width: 100cqi;
		}
	}

	@media print {
		.photo-essay > :is(figure, .pictures) {
			--width: min(100cqi, var(--column));

			margin-block: var(--space-5);
			margin-inline-start: 0;
		}

		${picture} {
			margin-inline: 0;
			object-position: var(--start);
		}
	}
}
`;
