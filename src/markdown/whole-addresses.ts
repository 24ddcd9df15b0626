import { changeOutsideCode } from './outside-code.ts';

const NAME = String.raw`[^\s<>"'=/]{1,60}`;
const VALUE = '(?:"[^"<>]{0,2000}"|\'[^\'<>]{0,2000}\'|[^\\s"\'<>=`]{1,2000})';
/** A tag with attributes, as pages written by hand have it. */
const TAG = new RegExp(
	String.raw`<[a-z][a-z\d-]{0,30}(?:\s+${NAME}(?:\s*=\s*${VALUE})?){1,20}\s*/?>`,
	'gi',
);
/** A value with a slash and without quotes, which micromark takes for the end of the tag. */
const UNQUOTED = /(=\s*)([^\s"'<>=`]*\/[^\s"'<>=`]*?)(?=\s|\/?>)/g;
const hasUnquoted = (tag: string) => tag.search(UNQUOTED) !== -1;

/** Code of Hugo, Liquid or ERB at the beginning of an address, whose own signs would end it. */
const CODE_IN_ADDRESS =
	/(?<=\]\(\s{0,3}<?|(?:href|src|poster|data)\s{0,3}=\s{0,3}["']?)(?:\{\{(?:(?!\{\{)[^\n]){0,300}?\}\}|\{%(?:(?!\{%)[^\n]){0,300}?%\}|<%(?:(?!<%)[^\n]){0,300}?%>)/gi;

const quoted = (tag: string) => (hasUnquoted(tag) ? tag.replace(UNQUOTED, '$1"$2"') : tag);
const encoded = (code: string) =>
	code.replace(/[\s"'<>()%`\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);

/**
 * A source in which an address is one to its end for those who read it: in tags it needs no quotes
 * (`<a href=https://a.example/b>`: CommonMark says so, micromark does not), and the code of another
 * system in it has no signs of Markdown and HTML (`[minutes]({{< ref "a.md" >}})`).
 */
export const withWholeAddresses = (source: string): string =>
	changeOutsideCode(changeOutsideCode(source, CODE_IN_ADDRESS, encoded), TAG, quoted);
