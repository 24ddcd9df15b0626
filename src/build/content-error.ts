/** Wrong content, told without a stack trace: the way out is in a story file, not in the code. */
export class ContentError extends Error {
	override name = 'ContentError';
	override stack = '';
}
