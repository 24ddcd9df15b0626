/** How the bar looks and the paragraph that is read. A sheet of its own, for those who listen. */
export const playerStyle = /* css */ `
.player {
	display: flex;
	flex-wrap: wrap;
	align-items: center;
	gap: 0 var(--space-1);
	padding-inline: calc(var(--gutter) - var(--space-2));
	background: var(--paper);
	border-block-start: var(--strong-rule);
	font: 400 var(--text-small) / 1.5 var(--sans);
}

.player button {
	min-inline-size: var(--target);
	padding-inline: var(--space-2);
	border: 0;
	background: none;
	font: 600 var(--text-small) / 1 var(--sans);
}

.player button:hover {
	background: var(--tint);
}

/* As wide with either word in it. */
.player button:first-child {
	min-inline-size: 4.25rem;
}

.player select {
	padding-inline: var(--space-1);
	border: 0;
	font-size: var(--text-small);
	font-variant-numeric: lining-nums tabular-nums;
}

.player :focus-visible {
	outline-offset: -3px;
}

.player p {
	padding-inline-start: var(--space-2);
}

@media screen {
	.is-read {
		background: var(--mark);
		outline: 0.25rem solid var(--mark);
		color: var(--ink);
	}
}

@media screen and (forced-colors: active) {
	.is-read {
		outline: 2px solid Highlight;
		outline-offset: 0.25rem;
	}
}

/* In a low window, as after zooming in, a bar that stays would leave too little of the text. */
@media (min-height: 30rem) {
	.player {
		position: fixed;
		inset-block-end: 0;
		inset-inline: 0;
		z-index: 1;
		justify-content: center;
	}

	/* What is scrolled to or focused stays clear of the bar. */
	html {
		scroll-padding-block-end: calc(var(--target) + var(--space-5));
	}

	body {
		padding-block-end: calc(var(--target) + var(--space-2));
	}
}
`;
