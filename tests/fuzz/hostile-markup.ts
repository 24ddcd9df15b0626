/** Texts as somebody writes them who wants a story to run, load, hide or break something. */
import fc from 'fast-check';
import { BETWEEN, BLOCKS, INLINE, PREFIXES, PROSE } from '../helpers/made-up-markdown.ts';

const words = (source: string): string[] => source.trim().split(/\s+/);

/** Elements of HTML, SVG and MathML, and names that only look like some. */
const TAGS = words(`
	a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink
	blockquote body br button canvas caption center cite code col colgroup data datalist dd del details
	dfn dialog dir div dl dt em embed fencedframe fieldset figcaption figure font footer form frame
	frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img input ins isindex kbd keygen
	label legend li link listing main map mark marquee menu menuitem meta meter nav nextid nobr noembed
	noframes noscript object ol optgroup option output p param picture plaintext portal pre progress q rb
	rp rt rtc ruby s samp script search section select selectedcontent slot small source spacer span
	strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr
	track tt u ul var video wbr xmp math mi mo mn ms mtext mglyph malignmark annotation-xml semantics maction
	foreignObject desc animate animatetransform set use image feImage path g defs lineargradient tref
	x-y x:script SCRIPT ScRiPt scr\u0130pt font-face constructor __proto__ a.b amp-youtube lite-vimeo
`);

const ATTRIBUTES = words(`
	onclick onerror onload onfocus onmouseover ontoggle onbegin onanimationend ONCLICK OnLoad on onx href
	src srcset xlink:href xml:base xmlns xmlns:xlink action formaction data poster background ping cite
	srcdoc style class id name is slot part for form target rel type lang dir title alt width height
	tabindex accesskey autofocus contenteditable draggable hidden inert popover popovertarget
	popovertargetaction anchor nonce integrity crossorigin referrerpolicy loading fetchpriority decoding
	importance sandbox allow allowfullscreen autoplay controls preload loop muted kind srclang label
	usemap ismap longdesc lowsrc dynsrc manifest profile codebase classid archive http-equiv content
	charset media sizes align role aria-label aria-describedby aria-hidden aria-owns data-x
	data-pagefind-meta data-pagefind-body data-astro-prefetch data-story data-opens data-footnote-ref
	data-tweet-id data-src data-id itemprop itemid datetime value open reversed start colspan rowspan
	headers scope abbr from to values attributename begin end by fill color face size bgcolor constructor
	__proto__ tostring valueOf shadowrootmode onclick\u00A0 /onclick
`);

/** Ids of the page's own parts and names of what scripts look up in a document. */
const IDS = words(`
	search story main masthead related settings location document body forms getElementById cookie
	title text text-text TEXT-x __proto__ constructor hasOwnProperty fn1 fnref1 user-content-x top _top
	reader-settings search-first é a%20b
`);

const HOSTS = words(`
	evil.example evil.example:80 user:pass@evil.example evil.example\\@paper.example paper.example
	paper.example.evil.example 127.0.0.1 [::1] 2130706433 0x7f.1 ｅｖｉｌ.example evil。example
	xn--e1awd7f.example %65vil.example localhost evil.example. .. //
`);

const SCHEMES = words(`
	javascript: JavaScript: JAVASCRIPT: javascript&colon; &#106;avascript: &#x6A;avascript:
	java&Tab;script: java&NewLine;script: java&#9;script: &#1;javascript: javascript&#58; data: DATA:
	data:text/html, data:image/svg+xml, data:text/html;base64, vbscript: VBScript: blob: file: ftp:
	filesystem: view-source: about: jar: ws: wss: intent: chrome: ms-word: feed: feed:javascript:
	javascript%3A mailto: MAILTO: tel: sms: magnet: http: https: HTTP: HtTpS: // /// \\\\ /\\ \\/ http:/ https:
	http:\\\\ http:/// urn:x: x:
`).concat(' javascript:', '\tjavascript:', 'java\tscript:', 'java\nscript:', '\u0001javascript:');

const PATHS = words(`
	/ /x /x/ alert(1) //%0aalert(1) x.png p.png ../../etc/passwd /media/x.png /media/../x /media//x.png
	/media/%2e%2e/x ./b.md ../a.md#x #x #text-search #__proto__ ?q=x ?p=12 <script>alert(1)</script>
	PHNjcmlwdD4= %00 %0d%0a %E0%A4%A %zz %u0041 {{url}} {%x%} a\\b a|b a^b é 日本 x'onclick=y x"onclick="y
	1x,https://evil.example/y 2x
`);

const address = fc.oneof(
	fc
		.tuple(fc.constantFrom(...SCHEMES, ''), fc.constantFrom(...PATHS))
		.map((parts) => parts.join('')),
	fc
		.tuple(
			fc.constantFrom('https://', 'http://', '//', '\\\\', 'ftp://', ''),
			fc.constantFrom(...HOSTS),
			fc.constantFrom(...PATHS),
		)
		.map((parts) => parts.join('')),
	fc
		.array(fc.constantFrom(...SCHEMES, ...HOSTS, ...PATHS), { maxLength: 4 })
		.map((parts) => parts.join('')),
);

/** Addresses of every sort, whole and broken, that lead into a site, out of it, and into a trap. */
export const hostileAddresses: fc.Arbitrary<string> = fc.oneof(
	{ weight: 6, arbitrary: address },
	{ weight: 1, arbitrary: fc.webUrl({ withQueryParameters: true, withFragments: true }) },
	{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);

const value = fc.oneof(
	{ weight: 3, arbitrary: hostileAddresses },
	{ weight: 2, arbitrary: fc.constantFrom(...IDS) },
	{
		weight: 2,
		arbitrary: fc.constantFrom(
			...[
				'alert(1)',
				'',
				'x',
				'1',
				'auto',
				'none',
				'true',
				'_blank',
				'noopener',
				'refresh',
				'table-scroll',
			],
			...['display:none', 'position:fixed;inset:0', 'background:url(//evil.example/x)', 'region'],
			...[
				'</main></body><script>alert(1)</script>',
				'--><img src=x onerror=y>',
				'`onclick=x',
				']]>',
			],
		),
	},
);

const attribute = fc
	.tuple(
		fc.constantFrom(' ', ' ', ' ', '/', '\n', '\t', '\f', '', ' \u00A0'),
		fc.constantFrom(...ATTRIBUTES),
		fc.constantFrom('=', '=', ' = ', '', '=\n'),
		fc.constantFrom('"', '"', "'", '', '`', '&quot;'),
		value,
	)
	.map(([space, name, equals, quote, text]) =>
		equals === '' ? space + name : space + name + equals + quote + text + quote,
	);

const tag = fc
	.tuple(
		fc.constantFrom('<', '<', '<', '<', '</', '<!', '<?', '< ', '&lt;', '\\<'),
		fc.constantFrom(...TAGS),
		fc.array(attribute, { maxLength: 4 }),
		fc.constantFrom('>', '>', '>', '/>', ' >', '', '\n>', '>>'),
	)
	.map(([begin, name, attributes, end]) => begin + name + attributes.join('') + end);

/** Where parsers change what they are in, and what they take for something else. */
const TRAPS = [
	...[
		'<!--',
		'-->',
		'--!>',
		'<!-->',
		'<![CDATA[',
		']]>',
		'<!DOCTYPE html>',
		'<?xml',
		'?>',
		'\0',
		'&#0;',
	],
	...[
		'</p>',
		'</br>',
		'</main></article></body></html>',
		'</div></div></div>',
		'</table>',
		'</svg>',
	],
	...['</style>', '</script>', '</title>', '</textarea>', '</noscript>', '</template>', '</math>'],
	...[
		'<svg><style><!--</style><img src=x onerror=y>--></style>',
		'<math><mtext><table><mglyph><style>',
	],
	...[
		'<form><math><mtext></form><form><mglyph><style></math><img src onerror=x>',
		'<select><iframe>',
	],
	...[
		'<svg></p><style><a id="</style><img src=1 onerror=x>">',
		'<noscript><p title="</noscript><img src>">',
	],
	...[
		'<table><td><form><tr><input type=hidden>',
		'<b><p></b></i>',
		'<a><b><a>',
		'<p><table><p>',
		'<li><ul>',
	],
	...[
		'&lt;script&gt;',
		'&amp;lt;',
		'&NewLine;',
		'&colon;',
		'&#x3c;img src=x onerror=y&#x3e;',
		'&lt',
		'&#60',
	],
	...[
		'\u2028',
		'\u200B',
		'\u202E',
		'\uFEFF',
		'\uE000',
		'\uFFFF',
		'\uD800',
		'\u0085',
		'\u001B[31m',
		'\r',
	],
];

const link = fc
	.tuple(
		fc.constantFrom('[', '![', '[![', '[<b>'),
		fc.constantFrom(...PROSE, ...IDS),
		fc.constantFrom('](', '](<', '][', ']: ', '] ('),
		hostileAddresses,
		fc.constantFrom(')', '>)', ' "x")', " '\" onclick=x')", ']', '', '\n"'),
	)
	.map((parts) => parts.join(''));

const piece = fc.oneof(
	{ weight: 5, arbitrary: tag },
	{ weight: 2, arbitrary: link },
	{ weight: 2, arbitrary: fc.constantFrom(...TRAPS) },
	{ weight: 2, arbitrary: fc.constantFrom(...INLINE) },
	{ weight: 2, arbitrary: fc.constantFrom(...BLOCKS) },
	{ weight: 2, arbitrary: fc.constantFrom(...PROSE) },
	{ weight: 1, arbitrary: hostileAddresses.map((each) => `<${each}>`) },
	{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

const line = fc
	.tuple(fc.constantFrom('', '', '', ...PREFIXES), fc.array(piece, { maxLength: 7 }))
	.map(([prefix, pieces]) => pieces.join('').replaceAll(/^/gm, prefix));

/** Markdown and HTML that is hostile, broken, or both; what is cut out of it or doubled breaks it more. */
export const hostileTexts: fc.Arbitrary<string> = fc
	.tuple(
		fc.array(fc.tuple(line, fc.constantFrom(...BETWEEN)), { minLength: 1, maxLength: 6 }),
		fc.array(fc.tuple(fc.nat(400), fc.nat(30), fc.nat(3)), { maxLength: 3 }),
	)
	.map(([lines, changes]) =>
		changes.reduce((text, [start, length, times]) => {
			const part = text.slice(start, start + length);
			return text.slice(0, start) + part.repeat(times) + text.slice(start + length);
		}, lines.flat().join('')),
	);
