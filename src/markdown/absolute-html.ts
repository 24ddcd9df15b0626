import { fromHtml } from 'hast-util-from-html';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { elementsIn } from './walk.ts';

/** Attributes of a story's HTML that hold an address. */
const ADDRESSES = ['href', 'src', 'poster', 'cite'] as const;

/** An address that begins at the root of the site. */
const FROM_ROOT = /^\/(?![\\/])/;

const processor = unified().use(rehypeStringify).freeze();

/**
 * HTML of a page for where it is shown elsewhere: its addresses lead where they lead on the page
 * itself, and each picture is the one of full size. What is no address stays as it is.
 * @param base path that the site stands below, which addresses from its root have not.
 */
export function absoluteHtml(html: string, pageUrl: string, base = ''): string {
	const tree = fromHtml(html, { fragment: true });
	for (const { properties } of elementsIn(tree)) {
		for (const name of ADDRESSES) {
			const address = properties[name];
			if (typeof address === 'string') {
				const onHost = FROM_ROOT.test(address) ? base + address : address;
				properties[name] = URL.parse(onHost, pageUrl)?.href ?? address;
			}
		}
		delete properties.srcSet;
		delete properties.sizes;
		delete properties.dataTint;
	}
	return processor.stringify(tree);
}
