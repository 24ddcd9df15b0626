import { changeOutsideCode } from './outside-code.ts';

/** Marks of other languages than HTML, each with what it means here. */
const MARKS: [
	form: RegExp,
	change: (found: string, ...groups: (string | undefined)[]) => string,
][] = [
	// Words of XML, in which nothing need be escaped.
	[/<!\[CDATA\[((?:(?!<!\[CDATA\[|\]\]>)[\s\S])*)\]\]>/g, (_, characters = '') => characters],
	// A declaration of Outlook's.
	[/<\?xml:namespace\b[^<>]{0,300}>/gi, () => ''],
	// A picture beside a page of Confluence.
	[
		/<ac:image\b[^<>]{0,500}>\s{0,20}<ri:attachment\b[^<>]{0,200}?\bri:filename="([^"<>]{1,300})"[^<>]{0,200}>(?:\s{0,20}<\/ri:attachment>)?(?:\s{0,20}<\/ac:image>)?/gi,
		(_, name = '') => `<img src="${name}" alt="">`,
	],
];

/** What a source must have that holds one. */
const SIGN = /<!\[CDATA\[|<\?xml:|<ac:image/i;

/** A source in which marks of XML, Outlook and Confluence are what they mean in HTML. */
export const withoutForeignMarkup = (source: string): string =>
	SIGN.test(source)
		? MARKS.reduce((mended, [form, change]) => changeOutsideCode(mended, form, change), source)
		: source;
