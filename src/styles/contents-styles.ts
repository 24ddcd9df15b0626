import { compact } from './compact.ts';

/** How the contents of a long story stand: a style that only its page has, and the security policy names. */
export const contentsStyles = compact(`
@layer components {
	.contents {
		max-inline-size: var(--column);
		margin-block-start: var(--space-6);
		font: 400 var(--text-small) / 1.4 var(--sans);
	}

	.contents h2 {
		padding-block-end: var(--space-2);
		border-block-end: 1px solid var(--ink);
		font: 700 var(--text-small) / 1.5 var(--sans);
		letter-spacing: 0;
	}

	.contents li {
		border-block-end: var(--hairline);
	}

	.contents a {
		display: flex;
		align-items: center;
		min-block-size: var(--target);
		padding-block: var(--space-1);
		color: var(--ink);
	}

	/* In the margin, as pull quotes are, which stand below it. */
	@container frame (min-width: 66rem) {
		.contents {
			float: inline-start;
			inline-size: 12rem;
			margin-block-end: var(--space-4);
			margin-inline: -13rem 1rem;
		}

		.contents ~ .prose .pull-quote {
			clear: inline-start;
		}
	}
}
`);
