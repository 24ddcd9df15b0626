/** What pages may load and run; each is a security policy as a header or a page states it (CSP 3). */

export interface PolicySources {
	/** Source expressions of the scripts that are written out in pages, `'sha256-…'`, and origins of others. */
	scripts: readonly string[];
	/** The same of the styles. */
	styles: readonly string[];
	/** Origins that pages ask, beside the site's own. */
	connectOrigins: readonly string[];
}

/** Nothing loads from elsewhere, and no script runs and no style applies but those of the site, and what it names. */
export function pagePolicy({ scripts, styles, connectOrigins }: PolicySources): string {
	return [
		"default-src 'none'",
		// Pagefind is WebAssembly.
		["script-src 'self' 'wasm-unsafe-eval'", ...scripts].join(' '),
		["style-src 'self'", ...styles].join(' '),
		...["img-src 'self'", "media-src 'self'", "font-src 'self'", "manifest-src 'self'"],
		["connect-src 'self'", ...connectOrigins].join(' '),
		...["worker-src 'self'", "base-uri 'none'", "form-action 'self'"],
	].join('; ');
}

/** What a policy says of pages around a page, in a header alone. */
const FRAMES = 'frame-ancestors';

const isHash = (source: string) => source.startsWith("'sha");

/**
 * One policy for several pages, as a header: what any of them may. Only there a page can refuse to be
 * framed. It does not depend on the order of the pages. Policies that are headers already may be among them.
 */
export function headerPolicy(policies: Iterable<string>): string {
	const directives = new Map<string, Set<string>>();
	for (const directive of [...policies].flatMap((policy) => policy.split('; '))) {
		const [name = '', ...sources] = directive.split(' ');
		directives.set(name, new Set([...(directives.get(name) ?? []), ...sources]));
	}
	directives.delete(FRAMES);
	const joined = [...directives].map(([name, sources]) => {
		const all = [...sources];
		const hashes = all.filter(isHash).sort();
		return [name, ...all.filter((source) => !isHash(source)), ...hashes].join(' ');
	});
	return [...joined, `${FRAMES} 'none'`].join('; ');
}

/**
 * A header that names no styles, of which any written out in a page may then apply: where there are too many
 * to name. What each page states of itself holds beside it, and names them.
 */
export const withoutStyleHashes = (policy: string): string =>
	policy
		.split('; ')
		.map((directive) => {
			const [name, ...sources] = directive.split(' ');
			if (name !== 'style-src') return directive;
			return [name, ...sources.filter((source) => !isHash(source)), "'unsafe-inline'"].join(' ');
		})
		.join('; ');

/** Of a drawing that is opened by itself: it may look as it likes, and do nothing. */
export const DRAWING_POLICY =
	"default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";
