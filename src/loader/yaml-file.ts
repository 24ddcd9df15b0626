import { readFullYaml, type SyntaxProblem, type YamlFields } from './full-yaml.ts';

/**
 * Reads a text that is YAML as a whole, where front matter stands above another one.
 * @param form what is said of one that has no fields, as the end of a sentence.
 */
export function readYamlFile(
	text: string,
	form: string,
): YamlFields | { problems: SyntaxProblem[] } {
	const read = readFullYaml(text, 0);
	if (!('problems' in read)) return read;
	const problems = read.problems.map(({ message, ...place }) => {
		const own = message.replace(' within its front matter', '');
		return { ...place, message: own.includes('front matter') ? form : own };
	});
	return { problems };
}
