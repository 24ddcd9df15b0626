/** How the dialog of the settings looks. A sheet of its own that the script adds, for those who open it. */
export const settingsStyle = /* css */ `
.settings {
	position: fixed;
	inset-block: auto 0;
	inset-inline: 0;
	inline-size: 100%;
	max-inline-size: none;
	/* Something of the page is always seen above it. */
	max-block-size: 85dvh;
	margin: 0;
	padding: 0;
	border: 0;
	border-block-start: var(--double-rule);
	background: var(--paper);
	color: var(--ink);
	font: 400 var(--text-small) / 1.5 var(--sans);
}

/* The page behind shows at once what is chosen. */
.settings::backdrop {
	background: none;
}

.settings form {
	display: grid;
	gap: var(--space-3);
	padding: 0 var(--gutter) var(--space-4);
}

.settings header,
.settings footer {
	display: flex;
	flex-wrap: wrap;
	align-items: center;
	justify-content: space-between;
	gap: 0 var(--space-4);
}

.settings header {
	position: sticky;
	inset-block-start: 0;
	z-index: 3;
	flex-wrap: nowrap;
	background: var(--paper);
	padding-block: var(--space-1);
	margin-inline-end: calc(-1 * var(--space-3));
}

.settings h2 {
	font: var(--weight-display) var(--text-card) / 1.2 var(--serif-display);
}

.settings header button {
	border: 0;
	background: none;
	font-size: var(--text-small);
}

.settings header button:hover {
	text-decoration: underline;
}

.settings fieldset {
	min-inline-size: 0;
	padding: 0;
	border: 0;
}

.settings legend {
	padding: 0;
	margin-block-end: var(--space-1);
	font-weight: 600;
}

.settings fieldset div {
	display: flex;
	flex-wrap: wrap;
	padding-block-end: 1px;
	padding-inline-end: 1px;
}

.settings label {
	position: relative;
	display: flex;
	flex: 1 1 auto;
	align-items: center;
	justify-content: center;
	gap: var(--space-2);
	min-block-size: var(--target);
	/* Each draws the line that parts it from the next. */
	margin-block-end: -1px;
	margin-inline-end: -1px;
	padding-inline: var(--space-2);
	border: 1px solid var(--control);
	cursor: pointer;
}

.settings label:hover {
	background: var(--tint);
}

/* A ring, and a dot in it where something is chosen: drawn by borders, which every palette leaves. */
.settings label::before {
	content: '';
	box-sizing: border-box;
	flex: none;
	inline-size: 0.75em;
	block-size: 0.75em;
	border: 1px solid;
	border-radius: 50%;
}

.settings label:has(:checked) {
	z-index: 1;
	background: var(--ink);
	border-color: var(--ink);
	color: var(--paper);
	font-weight: 600;
}

.settings label:has(:checked)::before {
	border-width: 0.375em;
	background: currentColor;
}

.settings label:has(:focus-visible) {
	z-index: 2;
	outline: 3px solid var(--focus);
	outline-offset: 2px;
}

.settings .size label {
	flex-basis: 0;
	gap: var(--space-1);
	padding-inline: 0;
	font: var(--weight-display) 1em / 1 var(--serif-display);
}

.settings .size label:nth-child(2) {
	font-size: 1.15em;
}

.settings .size label:nth-child(3) {
	font-size: 1.35em;
}

.settings .size label:nth-child(4) {
	font-size: 1.6em;
}

.settings .size label:nth-child(5) {
	font-size: 1.9em;
}

.settings .size label::before {
	font-size: var(--text-small);
}

.settings .sample {
	margin-block-start: var(--space-1);
	padding-block: var(--space-2);
	border-block: var(--hairline);
	font-family: var(--serif);
}

.settings footer {
	gap: var(--space-2) var(--space-4);
}

.settings footer button {
	font-size: var(--text-small);
}

@media (min-width: 48rem) {
	.settings {
		inset-block: var(--space-4) auto;
		inset-inline: auto var(--gutter);
		inline-size: 28rem;
		max-inline-size: calc(100% - 2 * var(--gutter));
		max-block-size: calc(100dvh - 2 * var(--space-4));
		border: 1px solid var(--ink);
		border-block-start-width: 3px;
	}

	.settings form {
		gap: var(--space-4);
		padding: 0 var(--space-5) var(--space-5);
	}
}

@media (prefers-reduced-motion: no-preference) {
	.settings[open] {
		animation: settings 200ms ease-out;
	}

	@keyframes settings {
		from {
			opacity: 0;
		}
	}
}
`;
