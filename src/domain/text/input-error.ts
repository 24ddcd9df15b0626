/** Something wrong with what a person gave, told without a stack trace: the way out is not in the code. */
export class InputError extends Error {
	override name = 'InputError';
	override stack = '';
}
