import { belowBase } from '../domain/pages/below-base.ts';

/** Whether what is rendered is HTML. */
const isPage = ({ headers }: Response) => headers.get('content-type')?.startsWith('text/html');

/**
 * A rendered page as its host serves it: with the path before its addresses that the site stands below.
 * @param isOurs whether our code wrote all of it, where addresses begin at the root of the site; pages
 * of others may have the path already, as Astro's own have.
 */
export async function pageBelowBase(
	rendered: Response,
	base: string,
	isOurs: boolean,
): Promise<Response> {
	if (base === '' || !isPage(rendered)) return rendered;
	// Astro puts it before the addresses of what it has bundled.
	const known = isOurs ? `${base}/_astro/` : `${base}/`;
	const html = belowBase(await rendered.text(), base, (address) => address.startsWith(known));
	const { status, headers } = rendered;
	return new Response(html, { status, headers });
}
