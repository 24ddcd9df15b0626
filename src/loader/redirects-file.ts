import type { Problem } from '../domain/content/problem.ts';
import { alias } from '../domain/redirects/alias.ts';
import type { PlacedRedirect } from '../domain/redirects/check-redirects.ts';
import { namedFile } from './named-file.ts';
import { readYamlFile } from './yaml-file.ts';

/** Names that are meant to be that of `redirects.yaml`. */
const NEARLY_REDIRECTS = /^_?redirects?(?:\..*)?$/i;

/** What is said of a file that lists no addresses. */
const FORM = 'does not list addresses; write one a line, each with the new one: /old/: /new/';

/** Whether something is an address of this site, or of another. */
const isTarget = (to: unknown): to is string =>
	typeof to === 'string' &&
	(/^\/(?![\\/])/.test(to) || (/^https?:\/\//i.test(to) && URL.canParse(to)));

/** The redirects that the content folder lists: old addresses, each with the new one. */
export function redirectsIn(contentDir: string): {
	redirects: PlacedRedirect[];
	problems: Problem[];
} {
	const { file, text, problems } = namedFile(contentDir, 'redirects.yaml', NEARLY_REDIRECTS);
	if (text === undefined) return { redirects: [], problems };
	const yaml = readYamlFile(text, FORM);
	if ('problems' in yaml) {
		const wrong = yaml.problems.map((each) => ({ file, ...each }));
		return { redirects: [], problems: [...problems, ...wrong] };
	}
	const redirects: PlacedRedirect[] = [];
	for (const [old, to] of Object.entries(yaml.data as Record<string, unknown>)) {
		// Asked for only if something is wrong: to find one line takes as long as the file.
		const lineOf = () => yaml.lineOf([old]);
		const { data: from, error } = alias.safeParse(old);
		if (from === undefined) {
			problems.push({ file, line: lineOf(), message: error?.issues[0]?.message ?? '' });
		} else if (isTarget(to)) {
			const redirect = { file, from, to, title: to };
			redirects.push(Object.defineProperty(redirect, 'line', { get: lineOf }));
		} else {
			const said = to === null || to === undefined ? 'nothing' : `“${String(to)}”`;
			const message = `“${old}” leads to ${said}, which is no address; write one that begins at the root of the site, such as /new/, or with https://`;
			problems.push({ file, line: lineOf(), message });
		}
	}
	return { redirects, problems };
}
