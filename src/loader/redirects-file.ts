import type { Problem } from '../domain/content/problem.ts';
import type {
	OldAddresses,
	PlacedGone,
	PlacedRedirect,
} from '../domain/redirects/check-redirects.ts';
import { listedAddress } from '../domain/redirects/listed-address.ts';
import { namedFile } from './named-file.ts';
import { readYamlFile } from './yaml-file.ts';

/** Names that are meant to be that of `redirects.yaml`. */
const NEARLY_REDIRECTS = /^_?redirects?(?:\..*)?$/i;

/** What is said of a file that lists no addresses. */
const FORM = 'does not list addresses; write one a line, each with the new one: /old/: /new/';

/** The old addresses that the content folder lists, each with the new one or with why there is none. */
export function redirectsIn(contentDir: string): OldAddresses & { problems: Problem[] } {
	const {
		file,
		text: source,
		problems,
	} = namedFile(contentDir, 'redirects.yaml', NEARLY_REDIRECTS);
	const redirects: PlacedRedirect[] = [];
	const gone: PlacedGone[] = [];
	if (source === undefined) return { redirects, gone, problems };
	const yaml = readYamlFile(source, FORM);
	if ('problems' in yaml) {
		const wrong = yaml.problems.map((each) => ({ file, ...each }));
		return { redirects, gone, problems: [...problems, ...wrong] };
	}
	for (const [old, to] of Object.entries(yaml.data as Record<string, unknown>)) {
		// Asked for only if something is wrong: to find one line takes as long as the file.
		const lineOf = () => yaml.lineOf([old]);
		const placed = <Old>(fields: Old) =>
			Object.defineProperty({ file, ...fields }, 'line', { get: lineOf });
		const listed = listedAddress(old, to);
		if ('wrong' in listed) problems.push({ file, line: lineOf(), message: listed.wrong });
		else if ('to' in listed) redirects.push(placed(listed));
		else gone.push(placed(listed));
	}
	return { redirects, gone, problems };
}
