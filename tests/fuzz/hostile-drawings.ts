/** Drawings as somebody makes them who wants them to run or to fetch something, beside what is harmless. */
import fc from 'fast-check';

const words = (source: string): string[] => source.trim().split(/\s+/);

const NAMES = words(`
	g rect path circle use image text tspan textPath style switch symbol defs marker mask pattern clipPath filter
	feImage feBlend linearGradient stop a title desc metadata script foreignObject set animate animateTransform
	animateMotion discard handler listener iframe object embed audio video canvas link meta base body
	h:script h:img h:iframe h:body h:a s:g s:script x:y é:script flowRoot font-face-uri cursor view SCRIPT Style
`);
const ATTRIBUTES = words(`
	href xlink:href l:href src style fill stroke filter mask clip-path marker-end cursor font transform onload
	onclick onbegin s:onload ONLOAD attributeName values to from by begin xml:base xml:lang xmlns xmlns:h
	ping target class id d width height viewBox type media content http-equiv data-a aria-label requiredExtensions
`);
const VALUES = [
	...[
		'/hit',
		'//evil.example/hit',
		'#a',
		' #a',
		'#',
		'',
		'1',
		'red',
		'100%',
		'M0 0h9v9z',
		'text/css',
		'href',
		'x:href',
	],
	...[
		'javascript:ran=1',
		'java&#9;script:ran=1',
		'&#x6A;avascript:ran=1',
		'data:text/html,&lt;script>ran=1&lt;/script>',
	],
	...[
		'data:image/svg+xml,&lt;svg xmlns="http://www.w3.org/2000/svg" onload="ran=1"/>',
		'data:image/png;base64,AAAA',
	],
	...[
		'ran=1',
		'url(/hit)',
		'url(#a)',
		"url('/hit')",
		'url(&quot;/hit&quot;)',
		'u\\72l(/hit)',
		'\\75rl(/hit)',
		'u\\000072 l(/hit)',
	],
	...[
		'image-set("/hit" 1x)',
		'image-set(&quot;/hit&quot; 1x)',
		'-webkit-image-set(url(/hit) 1x)',
		'src(&quot;/hit&quot;)',
	],
	...[
		'cross-fade(url(/hit),red)',
		'attr(href)',
		'expression(ran=1)',
		'red;fill:url(/hit)',
		'/*',
		'*/',
		'\\',
		'&quot;',
		'&apos;',
	],
	...[
		'http://www.w3.org/1999/xhtml',
		'http://www.w3.org/2000/svg',
		'&lt;/style>&lt;script>ran=1&lt;/script>',
		'&amp;lt;',
		'a&#10;b',
	],
].map((value) => value.replaceAll('"', '&quot;'));
const TEXTS = [
	...[
		'words',
		'ran=1',
		'&lt;script>ran=1&lt;/script>',
		'<![CDATA[<script>ran=1</script>]]>',
		'<!-- a -->',
		'<?xml-stylesheet href="/hit"?>',
	],
	...[
		'@import "/hit";',
		'@import url(/hit);',
		'&#64;import "/hit";',
		'@\\69mport "/hit";',
		'rect{fill:url(/hit)}',
		'rect{fill:u\\72l(/hit)}',
	],
	...[
		'*{background:image-set("/hit" 1x)}',
		'@font-face{font-family:a;src:url(/hit)}text{font-family:a}',
		'@namespace "/hit";',
		'/*',
		'*/',
		'}',
		'{',
		'"',
		'\\',
		']]>',
	],
	...[
		'*{cursor:url(/hit),auto}',
		'@media all{*{mask:url(/hit)}}',
		':is(*){filter:url(/hit#a)}',
		'&hit;',
		'\u2028',
	],
];

const attribute = fc
	.tuple(
		fc.constantFrom(...ATTRIBUTES),
		fc.oneof(
			fc.constantFrom(...VALUES),
			fc.array(fc.constantFrom(...VALUES), { maxLength: 3 }).map((parts) => parts.join(' ')),
		),
	)
	.map(([name, value]) => ` ${name}="${value}"`);

const { element } = fc.letrec<{ element: string; child: string }>((tie) => ({
	child: fc.oneof(
		{ maxDepth: 4, withCrossShrink: true },
		fc.constantFrom(...TEXTS),
		tie('element'),
	),
	element: fc
		.tuple(
			fc.constantFrom(...NAMES),
			fc.uniqueArray(attribute, { maxLength: 3, selector: (each) => each.split('=')[0] }),
			fc.array(tie('child'), { maxLength: 3 }),
		)
		.map(
			([name, attributes, children]) =>
				`<${name}${attributes.join('')}>${children.join('')}</${name}>`,
		),
}));

const SPACES =
	'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:l="http://www.w3.org/1999/xlink" ' +
	'xmlns:h="http://www.w3.org/1999/xhtml" xmlns:s="http://www.w3.org/2000/svg" xmlns:x="urn:x" xmlns:é="http://www.w3.org/2000/svg"';

/** Drawings of which about half are XML that a browser reads. */
export const hostileDrawings: fc.Arbitrary<string> = fc
	.tuple(
		fc.constantFrom(
			'',
			'',
			'',
			'<?xml version="1.0"?>',
			'<!DOCTYPE svg>',
			'<!DOCTYPE svg [<!ENTITY hit "x">]>',
			'<?xml-stylesheet href="/hit"?>',
			'\uFEFF',
		),
		fc.uniqueArray(attribute, { maxLength: 2, selector: (each) => each.split('=')[0] }),
		fc.array(element, { minLength: 1, maxLength: 4 }),
	)
	.map(
		([before, attributes, children]) =>
			`${before}<svg ${SPACES} width="99" height="99"${attributes.filter((each) => !/^ (?:xmlns|width|height)/.test(each)).join('')}>${children.join('')}</svg>`,
	);
