/**
 * How marked words and their bar look. A sheet of its own that the script adds, so that readers who
 * come without a search load none of it.
 */
export const marksStyle = /* css */ `
@media screen {
	::highlight(found) {
		background-color: var(--mark);
		color: var(--ink);
		text-decoration: underline 1px var(--control);
	}

	article mark {
		color: var(--ink);
		text-decoration: underline 1px var(--control);
	}

	::highlight(found-current) {
		text-decoration: underline 3px var(--accent);
	}

	article mark[data-current] {
		text-decoration: underline 3px var(--accent);
	}
}

@media print {
	article mark {
		background: none;
	}
}

@media (forced-colors: active) {
	::highlight(found) {
		background-color: Mark;
		color: MarkText;
		text-decoration: none;
	}

	article mark {
		background-color: Mark;
		color: MarkText;
		text-decoration: none;
	}

	::highlight(found-current) {
		text-decoration: underline 3px MarkText;
	}

	article mark[data-current] {
		text-decoration: underline 3px MarkText;
	}
}

.marks-bar {
	display: flex;
	flex-wrap: wrap;
	align-items: center;
	gap: 0 var(--space-1);
	max-inline-size: 48rem;
	/* Close under the masthead, where the page has room: the story moves down by less. */
	margin-block: calc(-1 * var(--space-6)) var(--space-3);
	padding-block: var(--space-1);
	background: var(--paper);
	border-block-end: var(--hairline);
	font: 400 var(--text-small) / 1.5 var(--sans);
	font-variant-numeric: lining-nums tabular-nums;
}

.marks-bar p {
	flex: 1 0 100%;
	padding-block: var(--space-2);
}

.marks-bar p span {
	font-weight: 600;
}

.marks-bar button {
	padding-inline: var(--space-2);
	font: 600 var(--text-small) / 1 var(--sans);
}

.marks-bar [role='status'] {
	min-inline-size: 4rem;
	text-align: center;
}

.marks-bar button:last-child {
	margin-inline-start: auto;
}

/* In a low window, as after zooming in, a bar that stays would leave too little of the text. */
@media (min-height: 30rem) {
	.marks-bar {
		position: sticky;
		/* The words marked scroll away, the buttons under them stay. */
		inset-block-start: calc(-1 * var(--words-height, 0px));
		z-index: 1;
	}

	/* What is scrolled to or focused stays clear of the bar, except for the bar's own buttons. */
	html {
		--clear: calc(var(--target) + var(--space-4));
		scroll-padding-block-start: var(--clear);
	}

	.marks-bar button {
		scroll-margin-block-start: calc(-1 * var(--clear));
	}
}

@media (min-width: 48rem) {
	.marks-bar {
		gap: var(--space-2);
		inset-block-start: 0;
	}

	.marks-bar p {
		flex: 1 1 0;
	}

	.marks-bar button:last-child {
		margin-inline-start: var(--space-4);
	}
}

/* As the text does, beside the room for what hangs out of it. */
@media (min-width: 70rem) {
	.marks-bar {
		margin-inline-start: 10rem;
	}
}
`;
