import { htmlTagNames } from 'html-tag-names';
import { html as htmlInformation } from 'property-information';

const KNOWN = new Set(htmlTagNames);

/** A tag, or what looks like one; comments and instructions are matched too, and let be. */
const TAG = /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*>?|<\/?([a-z][^\s/>]{0,200})(\s[^<>]*)?\/?>/gi;

/** Elements with the names of everyday words, which mean nothing on their own: “Write to <address>”. */
const NAMED_LIKE_WORDS =
	/^<(abbr|address|area|article|aside|audio|base|body|button|canvas|caption|center|cite|code|col|data|details|dfn|dialog|dir|embed|figure|footer|form|frame|h[1-6]|head|header|html|image|input|kbd|label|legend|link|main|map|mark|menu|meter|nav|object|optgroup|option|output|param|picture|pre|progress|ruby|samp|search|section|select|source|strike|summary|table|template|time|title|track|var|video)>$/i;

/** Those that mean nothing in a line of their own either: what they begin has an end, or other tags in it. */
const NAMED_LIKE_LINES =
	/^<(address|audio|button|caption|data|header|image|label|legend|link|map|mark|object|picture|source|summary|table|time|video)>$/i;
/** What a table has in it. */
const ROW = /<t(?:body|head|[rdh])[\s>]/i;

/** Who speaks in an interview; as HTML, quotation marks, a link or a line through the rest. */
const SPEAKER = /^<[QAS]>$/;
const SPEAKERS = ['q', 'a', 's'];

/** A firm in angle brackets has words where a tag has attributes: “<Video Shopping Mall Inc>”. */
const hasOnlyWords = (attributes: string) =>
	!attributes.includes('=') &&
	attributes
		.split(/[\s/]+/)
		.some((word) => word !== '' && !Object.hasOwn(htmlInformation.normal, word.toLowerCase()));

/** Tells the tags of a text from words in angle brackets. */
export interface TagReader {
	/** Whether HTML holds the tag of an element. */
	hasElement(html: string): boolean;
	/** Whether HTML holds words that look like a tag. */
	hasWords(html: string): boolean;
	/** HTML in which the words that look like tags are changed. */
	changeWords(html: string, change: (words: string) => string): string;
	/** Whether a tag of HTML is a word where it stands among words. */
	isWord(tag: string): boolean;
	/** Whether a tag of HTML that has a line of its own is a word. */
	isLine(tag: string): boolean;
}

/** @param source the text whose tags they are: an element that is nowhere closed may be none. */
export function tagReader(source: string): TagReader {
	const closed = new Set(
		[...source.matchAll(/<\/([a-z][^\s/>]*)/gi)].map(([, name = '']) => name.toLowerCase()),
	);
	const isElement = (tag: string, name: string, attributes = '') => {
		if (name.includes(':')) return true;
		if (hasOnlyWords(attributes)) return false;
		// Elements that scripts define have a hyphen, and so have firms: “<Rolls-Royce>”.
		return name.includes('-')
			? closed.has(name.toLowerCase()) || attributes.includes('=') || tag.endsWith('/>')
			: KNOWN.has(name.toLowerCase());
	};
	const kindsIn = (html: string) =>
		[...html.matchAll(TAG)].flatMap(([tag, name, attributes]) =>
			name === undefined ? [] : [isElement(tag, name, attributes)],
		);
	const hasRows = ROW.test(source);
	return {
		hasElement: (html) => kindsIn(html).includes(true),
		hasWords: (html) => kindsIn(html).includes(false),
		changeWords: (html, change) =>
			html.replace(TAG, (tag: string, name?: string, attributes?: string) =>
				name === undefined || isElement(tag, name, attributes) ? tag : change(tag),
			),
		isWord: (tag) => {
			const [, name] = NAMED_LIKE_WORDS.exec(tag) ?? [];
			if (name !== undefined) return !closed.has(name.toLowerCase());
			return SPEAKER.test(tag) && !SPEAKERS.some((speaker) => closed.has(speaker));
		},
		isLine: (tag) => {
			const name = NAMED_LIKE_LINES.exec(tag)?.[1]?.toLowerCase();
			if (name === undefined || closed.has(name)) return false;
			return !hasRows || (name !== 'table' && name !== 'caption');
		},
	};
}
