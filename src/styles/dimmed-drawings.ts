/**
 * Styles that darken drawings on a dark page: they are on pale paper, which would glare.
 * @param drawings selector of them.
 */
export const dimmedDrawings = (drawings: string): string => `
	@media screen and (prefers-color-scheme: dark) {
		html:not([data-theme]) ${drawings} {
			filter: brightness(0.88);
		}
	}

	@media screen {
		[data-theme='dark'] ${drawings} {
			filter: brightness(0.88);
		}
	}
`;
