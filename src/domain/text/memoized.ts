/**
 * A function of texts that finds each answer once, for what is asked of it far more often than it
 * has answers.
 */
export function memoized<Asked extends string[], Answer>(
	find: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
	const known = new Map<string, Answer>();
	return (...asked) => {
		const key = asked.join('\0');
		const answer = known.get(key) ?? find(...asked);
		known.set(key, answer);
		return answer;
	};
}
