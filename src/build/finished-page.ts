import { basePathOf } from '../domain/base-path.ts';
import { belowBase } from '../domain/pages/below-base.ts';
import { site } from '../site.ts';
import { hasStyleFiles, withStyleFiles } from '../style-files.ts';

/** Path that the site stands below. */
const base = basePathOf(site.url);

/** Whether what is rendered is HTML. */
const isPage = ({ headers }: Response) => headers.get('content-type')?.startsWith('text/html');

/** A page with the path before its addresses that the site stands below. */
function placed(html: string, isOurs: boolean): string {
	if (base === '') return html;
	// Astro puts it before the addresses of what it has bundled.
	const known = isOurs ? `${base}/_astro/` : `${base}/`;
	return belowBase(html, base, (address) => address.startsWith(known));
}

/**
 * A rendered page as its host serves it: with its styles where the newspaper wants them, and with the path
 * before its addresses that the site stands below.
 * @param isOurs whether our code wrote all of it, where addresses begin at the root of the site; pages
 * of others may have the path already, as Astro's own have.
 */
export async function finishedPage(rendered: Response, isOurs: boolean): Promise<Response> {
	const hasFiles = isOurs && hasStyleFiles;
	if (!isPage(rendered) || (base === '' && !hasFiles)) return rendered;
	const html = await rendered.text();
	const { status, headers } = rendered;
	return new Response(placed(hasFiles ? withStyleFiles(html) : html, isOurs), { status, headers });
}
