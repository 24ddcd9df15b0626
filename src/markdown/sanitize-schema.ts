import { defaultSchema } from 'rehype-sanitize';

type Schema = typeof defaultSchema;

/** Put before every id a story brings along, so that none can take the place of one of the page's. */
export const ID_PREFIX = 'text-';

/** Below this address our own pictures and recordings are served; no other may load while a story is read. */
const OWN_FILE = /^\/media\//;

/** A browser's own player, which loads nothing until it is asked to. */
const PLAYER: NonNullable<Schema['attributes']>[string] = [
	...([
		['src', OWN_FILE],
		['preload', 'none'],
	] as [string, string | RegExp][]),
	'controls',
];

/**
 * What a story's HTML may hold: GitHub's allow-list, narrowed to what cannot load, run, restyle
 * or ask for anything, and widened by what a news text needs. Attribute values are listed where
 * the pipeline itself needs them, so that raw HTML gains nothing by writing them.
 */
export const sanitizeSchema: Schema = {
	...defaultSchema,
	clobberPrefix: ID_PREFIX,
	// The text inside these is code, or was for other browsers; everything else disallowed leaves its words behind.
	strip: ['script', 'style', 'noembed', 'noframes', 'textarea'],
	tagNames: [
		...(defaultSchema.tagNames ?? []).filter(
			(tag) => !['picture', 'source', 'input'].includes(tag),
		),
		...[
			'abbr',
			'bdi',
			'bdo',
			'caption',
			'cite',
			'dfn',
			'figcaption',
			'figure',
			'mark',
			'small',
			'time',
			'u',
		],
		...['audio', 'track', 'video'],
	],
	attributes: {
		'*': ['align', 'ariaDescribedBy', 'ariaLabel', 'dir', 'id', 'lang', 'title'],
		a: ['href', 'dataFootnoteRef', 'dataFootnoteBackref', ['rel', 'external', 'noopener']],
		audio: PLAYER,
		blockquote: ['cite'],
		code: [],
		del: ['cite', 'dateTime'],
		div: [
			['className', 'pictures', 'table-scroll'],
			['role', 'region'],
			['tabIndex', 0],
		],
		figure: [['dataRatio', /^\d{1,2}(?:\.\d{1,2})?$/]],
		h2: [],
		img: [
			['src', OWN_FILE],
			['srcSet', OWN_FILE],
			...['alt', 'height', 'sizes', 'width'],
			['dataTint', /^#[\da-f]{3}$/],
			['loading', 'lazy'],
			['decoding', 'async'],
		],
		ins: ['cite', 'dateTime'],
		li: ['value'],
		ol: ['reversed', 'start', 'type'],
		q: ['cite'],
		section: ['dataFootnotes', ['className', 'footnotes']],
		td: ['colSpan', 'headers', 'rowSpan'],
		th: ['abbr', 'colSpan', 'headers', 'rowSpan', 'scope'],
		time: ['dateTime'],
		details: ['open'],
		track: [['src', OWN_FILE], 'kind', 'label', 'srcLang'],
		video: [...PLAYER, ['poster', OWN_FILE]],
	},
	protocols: {
		cite: ['http', 'https'],
		href: ['http', 'https', 'mailto', 'tel'],
	},
	required: {},
};
