/**
 * Drawings that run code, fetch, or try to. `/hit` is what they ask for, by themselves or when somebody
 * clicks on them.
 */

const NAMESPACES =
	'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:h="http://www.w3.org/1999/xhtml"';
const CODE = "fetch('/hit')";
const AREA = '<rect width="400" height="300" fill="#abc"/>';

/** A drawing that holds something, beside what somebody can click on. */
const svg = (inner: string, attributes = '') =>
	`<svg ${NAMESPACES} width="400" height="300" ${attributes}>${inner}${AREA}</svg>`;
/** The same with something before it. */
const after = (before: string, inner: string, attributes = '') => before + svg(inner, attributes);
const styled = (css: string, inner = '') => svg(`<style>${css}</style>${inner}`);
/** A drawing whose whole area has an attribute. */
const area = (attributes: string) =>
	`<svg ${NAMESPACES} width="400" height="300"><rect width="400" height="300" ${attributes}/></svg>`;
const linked = (attributes: string, inner = '') =>
	`<svg ${NAMESPACES} width="400" height="300"><a ${attributes}>${inner}${AREA}</a></svg>`;
const foreign = (html: string) =>
	svg(`<foreignObject width="400" height="300">${html}</foreignObject>`);
const dtd = (subset: string) => `<!DOCTYPE svg [${subset}]>`;
const base64 = (text: string) => Buffer.from(text).toString('base64');
const SCRIPT = `<script>${CODE}</script>`;
const RUNNING = svg(SCRIPT);

const SCRIPTS: Record<string, string | Uint8Array> = {
	'a script': svg(SCRIPT),
	'a script from a file': svg('<script href="/hit"/>'),
	'a script from a file, by xlink': svg('<script xlink:href="/hit"/>'),
	'a script in CDATA': svg(`<script><![CDATA[${CODE}]]></script>`),
	'a script in references': svg('<script>&#102;etch(&apos;/hit&apos;)</script>'),
	'a module': svg(`<script type="module">${CODE}</script>`),
	'a script of an old type': svg(`<script type="application/ecmascript">${CODE}</script>`),
	'a script under a prefix': `<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:script>${CODE}</s:script></s:svg>`,
	'a script under a prefix with a dot': svg(
		`<s.v:script xmlns:s.v="http://www.w3.org/2000/svg">${CODE}</s.v:script>`,
	),
	'a script under a prefix of other letters': svg(
		`<é:script xmlns:é="http://www.w3.org/2000/svg">${CODE}</é:script>`,
	),
	'a script of HTML': svg(`<h:script>${CODE}</h:script>`),
	'a script in a default namespace of its own': svg(
		`<script xmlns="http://www.w3.org/1999/xhtml">${CODE}</script>`,
	),
	'a script in a title': svg(`<title>${SCRIPT}</title>`),
	'a script in a description': svg(`<desc>Words ${SCRIPT}</desc>`),
	'a script in metadata': svg(`<metadata>${SCRIPT}</metadata>`),
	'a script in definitions': svg(`<defs>${SCRIPT}</defs>`),
	'a script in a symbol': svg(`<symbol>${SCRIPT}</symbol>`),
	'a script in text': svg(`<text>${SCRIPT}</text>`),
	'a script in styles': svg(`<style>a{}${SCRIPT}</style>`),
	'a script in what no browser draws': svg(`<flowRoot>${SCRIPT}</flowRoot>`),
	'a script in a foreign element': svg(`<x:y xmlns:x="urn:x">${SCRIPT}</x:y>`),
	'a script in an element of no namespace': svg(
		`<y xmlns=""><script xmlns="http://www.w3.org/2000/svg">${CODE}</script></y>`,
	),
	'a script in a choice': svg(`<switch>${SCRIPT}<g/></switch>`),
	'a script in a gradient': svg(`<linearGradient>${SCRIPT}</linearGradient>`),
	'a script in a nested drawing': svg(svg(SCRIPT)),
	'a script after the drawing is closed': `${svg('')}${SCRIPT}`,
	'a script in UTF-16': Buffer.from(`\uFEFF${RUNNING}`, 'utf16le'),
	'a script in UTF-16, the other way round': Buffer.from(`\uFEFF${RUNNING}`, 'utf16le').swap16(),
	'a script in UTF-16 without a mark': Buffer.from(RUNNING, 'utf16le'),
	'a script in UTF-7': `<?xml version="1.0" encoding="UTF-7"?>${svg(`+ADw-script+AD4-${CODE}+ADw-/script+AD4-`)}`,
	'a script in Latin-1': Buffer.from(
		`<?xml version="1.0" encoding="ISO-8859-1"?>${svg(`<text>é</text>${SCRIPT}`)}`,
		'latin1',
	),
	'a script that an old encoding swallows escapes in': `<?xml version="1.0" encoding="ISO-2022-JP"?>${svg(`<scr\u001b(Bipt>${CODE}</scr\u001b(Bipt>`)}`,
	'a handler of SVG Tiny': svg(`<handler type="application/ecmascript">${CODE}</handler>`),
	'speculation rules': svg(
		'<script type="speculationrules">{"prefetch":[{"urls":["/hit"]}]}</script>',
	),
};

const HANDLERS: Record<string, string> = {
	onload: svg('', `onload="${CODE}"`),
	'onload among line ends': svg('', `onload\n=\n"${CODE}"`),
	'onload in references': svg('', 'onload="&#x66;etch(&apos;/hit&apos;)"'),
	'onload of a nested drawing': svg(`<svg onload="${CODE}"/>`),
	'onload of styles': svg(`<style onload="${CODE}">a{}</style>`),
	'onload of a picture': svg(
		`<image width="9" height="9" href="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==" onload="${CODE}"/>`,
	),
	'onerror of a picture': svg(`<image width="9" height="9" href="data:x" onerror="${CODE}"/>`),
	onclick: area(`onclick="${CODE}"`),
	onmousemove: area(`onmousemove="${CODE}"`),
	onpointerdown: area(`onpointerdown="${CODE}"`),
	'onfocus of what is focused': area(`tabindex="0" autofocus="" onfocus="${CODE}"`),
	onfocusin: area(`tabindex="0" onfocusin="${CODE}"`),
	'onbegin of an animation': svg(`<animate attributeName="x" dur="1s" onbegin="${CODE}"/>`),
	'onend of an animation': svg(`<set attributeName="x" to="1" dur="0.1s" onend="${CODE}"/>`),
	onanimationstart: svg(
		`<style>@keyframes k{to{opacity:0}}g{animation:k 1s}</style><g onanimationstart="${CODE}"/>`,
	),
	onresize: svg('', `onresize="${CODE}"`),
	onkeydown: area(`tabindex="0" onkeydown="${CODE}"`),
	'a handler under a prefix': svg('', `xmlns:s="http://www.w3.org/2000/svg" s:onload="${CODE}"`),
	'a handler in capitals': svg('', `ONLOAD="${CODE}"`),
};

const HTML: Record<string, string> = {
	'a foreign picture': foreign('<h:img src="/hit"/>'),
	'a foreign picture that is no part of the drawing': svg('<h:img src="/hit"/>'),
	'a foreign picture that fails': svg(`<h:img src="data:x" onerror="${CODE}"/>`),
	'a foreign picture of several': foreign('<h:img srcset="/hit 1x"/>'),
	'a frame': foreign('<h:iframe src="/hit"/>'),
	'a frame with a page of its own': foreign(`<h:iframe srcdoc="&lt;script>${CODE}&lt;/script>"/>`),
	'the poster of a film': foreign('<h:video poster="/hit" width="9" height="9"/>'),
	'a film': foreign('<h:video src="/hit" autoplay="" muted=""/>'),
	sound: foreign('<h:audio src="/hit" preload="auto"/>'),
	'an object': foreign('<h:object data="/hit"/>'),
	'a plug-in': foreign('<h:embed src="/hit"/>'),
	'a button that is a picture': foreign('<h:input type="image" src="/hit"/>'),
	'a stylesheet of HTML': svg('<h:link rel="stylesheet" href="/hit"/>'),
	'a page to come': svg('<h:link rel="preload" as="image" href="/hit"/>'),
	'a page that moves on': svg('<h:meta http-equiv="refresh" content="0;url=/hit"/>'),
	'styles of HTML': svg('<h:style>@import "/hit";</h:style>'),
	'a body with a background': foreign('<h:body background="/hit"/>'),
	'a link that tells': linked('href="#a" ping="/hit"'),
	'a link of HTML that tells': foreign(
		'<h:a href="#a" ping="/hit"><h:div style="width:400px;height:300px">a</h:div></h:a>',
	),
	'a form': foreign(
		'<h:form action="/hit"><h:button style="width:400px;height:300px">a</h:button></h:form>',
	),
	'a foreign part in a choice of nothing else': svg(
		'<switch><foreignObject width="9" height="9"><h:img src="/hit"/></foreignObject></switch>',
	),
	'a foreign part in a choice': svg(
		'<switch><foreignObject width="9" height="9"><h:img src="/hit"/></foreignObject><g/></switch>',
	),
	'a page': `<html xmlns="http://www.w3.org/1999/xhtml"><body>${`<script>${CODE}</script>`}</body></html>`,
	'a page around a drawing': `<html xmlns="http://www.w3.org/1999/xhtml">${svg(SCRIPT)}</html>`,
};

const ADDRESSES: Record<string, string> = {
	'a picture': svg('<image href="/hit" width="9" height="9"/>'),
	'a picture by xlink': svg('<image xlink:href="/hit" width="9" height="9"/>'),
	'a picture by xlink under another prefix': svg(
		'<image xmlns:l="http://www.w3.org/1999/xlink" l:href="/hit" width="9" height="9"/>',
	),
	'a picture with both addresses': svg('<image href="/hit" xlink:href="#a" width="9" height="9"/>'),
	'a picture in a pattern': svg(
		'<pattern id="p" width="9" height="9"><image href="/hit" width="9" height="9"/></pattern><path fill="url(#p)" d="M0 0h9v9z"/>',
	),
	'a picture of another site': svg(
		'<image href="http://foreign.example/hit" width="9" height="9"/>',
	),
	'a picture of a site without a protocol': svg(
		'<image href="//foreign.example/hit" width="9" height="9"/>',
	),
	'a picture on the disk': svg('<image href="file:///hit" width="9" height="9"/>'),
	'a picture in an effect': svg(
		'<filter id="f"><feImage href="/hit"/></filter><rect width="9" height="9" filter="url(#f)"/>',
	),
	'a picture in an effect by xlink': svg(
		'<filter id="f"><feImage xlink:href="/hit"/></filter><rect width="9" height="9" filter="url(#f)"/>',
	),
	'a part of another file': svg('<use href="/hit#a"/>'),
	'a part of another file by xlink': svg('<use xlink:href="/hit#a"/>'),
	'a part of a file in the address': svg(
		`<use href="data:image/svg+xml;base64,${base64(svg(`<g id="a">${AREA}</g>`, `onload="${CODE}"`))}#a"/>`,
	),
	'a gradient of another file': svg(
		'<linearGradient id="g" href="/hit#a"/><path fill="url(#g)" d="M0 0h9v9z"/>',
	),
	'a pattern of another file': svg(
		'<pattern id="p" href="/hit#a"/><path fill="url(#p)" d="M0 0h9v9z"/>',
	),
	'a path of another file': svg('<text><textPath href="/hit#a">a</textPath></text>'),
	'a drawing within an address, which runs': svg(
		`<image width="9" height="9" href="data:image/svg+xml;base64,${base64(RUNNING)}"/>`,
	),
	'a drawing within an address, called a photograph': svg(
		`<image width="9" height="9" href="data:image/png;base64,${base64(RUNNING)}"/>`,
	),
	'a page within an address': linked(`href="data:text/html,&lt;script>${CODE}&lt;/script>"`),
	'another place for all addresses': svg(
		'<image href="hit" width="9" height="9"/>',
		'xml:base="http://foreign.example/"',
	),
	'another place for a part': svg('<use xml:base="http://foreign.example/" href="#a"/>'),
	'a link of XML that is shown at once': svg(
		'<g xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad" xlink:href="/hit"/>',
	),
	'a colour profile': svg('<color-profile name="p" xlink:href="/hit"/>'),
	'a font of SVG': svg(
		'<font-face font-family="f"><font-face-src><font-face-uri xlink:href="/hit"/></font-face-src></font-face><text font-family="f">a</text>',
	),
	'a pointer of SVG': svg('<cursor xlink:href="/hit" id="c"/>'),
	'a link': linked('href="/hit"'),
	'a link by xlink': linked('xlink:href="/hit"'),
	'a link that runs code': linked(`href="javascript:${CODE}"`),
	'a link that runs code, by xlink': linked(`xlink:href="javascript:${CODE}"`),
	'a link that runs code, in capitals': linked(`href="JaVaScRiPt:${CODE}"`),
	'a link that runs code, with a tab': linked(`href="java&#9;script:${CODE}"`),
	'a link that runs code, with a line end': linked(`href="java&#10;script:${CODE}"`),
	'a link that runs code, after signs': linked(`href="&#32;&#9;javascript:${CODE}"`),
	'a link that runs code, in references': linked(`href="&#106;avascript:${CODE}"`),
	'a link of MathML': foreign(
		'<math xmlns="http://www.w3.org/1998/Math/MathML" href="/hit"><mtext style="font-size:200px">aaa</mtext></math>',
	),
};

const ANIMATIONS: Record<string, string> = {
	'an address that is set': linked(
		'href="#a"',
		`<set attributeName="href" to="javascript:${CODE}"/>`,
	),
	'an address that is animated': linked(
		'href="#a"',
		`<animate attributeName="href" values="javascript:${CODE}" dur="9s" fill="freeze"/>`,
	),
	'an address that is animated from and to': linked(
		'xlink:href="#a"',
		`<animate attributeName="xlink:href" from="#" to="javascript:${CODE}" dur="0.1s" fill="freeze"/>`,
	),
	'an address that is set from elsewhere': svg(
		`<a id="l" href="#a">${AREA}</a><set href="#l" attributeName="href" to="/hit"/>`,
	),
	'a picture that is set': svg(
		'<image width="9" height="9"><set attributeName="href" to="/hit"/></image>',
	),
	'a picture that is animated': svg(
		'<image width="9" height="9"><animate attributeName="href" values="/hit" dur="9s" fill="freeze"/></image>',
	),
	'a part that is set': svg('<use><set attributeName="href" to="/hit#a"/></use>'),
	'a colour that is set': svg(
		'<rect width="9" height="9"><set attributeName="fill" to="url(/hit#a)"/></rect>',
	),
	'a handler that is set': svg(`<rect><set attributeName="onclick" to="${CODE}"/></rect>`),
	'an effect that is animated': svg(
		'<rect width="9" height="9"><animate attributeName="filter" values="url(/hit#f)" dur="9s" fill="freeze"/></rect>',
	),
};

const SHAPE = '<g class="a"><rect width="300" height="200"/></g>';
const STYLES: Record<string, string> = {
	'an import': styled('@import "/hit";'),
	'an import of an address': styled('@import url(/hit);'),
	'an import in capitals': styled('@IMPORT "/hit";'),
	'an import in CDATA': styled('<![CDATA[@import "/hit";]]>'),
	'an import in escapes': styled('@\\69mport "/hit";'),
	'an import in long escapes': styled('@\\000069\\00006d port "/hit";'),
	'an import behind a comment': styled('/*\\*/@import/**/"/hit";/**/'),
	'an import in references': styled('&#64;import "/hit";'),
	'an import behind signs of HTML': styled('&lt;!-- @import "/hit"; --&gt;'),
	'an import into a layer': styled('@import url("/hit") layer(a);'),
	'an import behind a character set': styled('@charset "utf-8";@import "/hit";'),
	'an import under a prefix': svg(
		'<s:style xmlns:s="http://www.w3.org/2000/svg">@import "/hit";</s:style>',
	),
	'a background of the drawing': svg('', 'style="background:url(/hit)"'),
	'a background in styles': styled('svg{background:url(/hit)}'),
	'a background in escapes': styled('svg{background:u\\72l(/hit)}'),
	'a background in long escapes': styled('svg{background:\\000075\\52\\00006c(/hit)}'),
	'a background in capitals': styled('svg{background:URL(/hit)}'),
	'a background among spaces': styled('svg{background:url(\n "/hit"\n )}'),
	'a background that is not closed': styled('svg{background:url("/hit'),
	'a background of several pictures': styled('svg{background:image-set("/hit" 1x)}'),
	'a background of several pictures, in escapes': styled(
		'svg{background:i\\6d age-set("/hit" 1x)}',
	),
	'a background of several pictures, by an old name': styled(
		'svg{background:-webkit-image-set(url(/hit) 1x)}',
	),
	'a background that fades': styled('svg{background:-webkit-cross-fade(url(/hit),url(/hit),50%)}'),
	'a background in a variable': styled('svg{--a:url(/hit);background:var(--a)}'),
	'a background in a string in a variable': styled(
		'svg{--a:"/hit";background:image-set(var(--a) 1x)}',
	),
	'a background where it is known': styled('@supports (color:red){svg{background:url(/hit)}}'),
	'a background for a medium': styled('@media screen{svg{background:url(/hit)}}'),
	'a background in an animation': styled(
		'@keyframes k{to{background-image:url(/hit)}}svg{animation:k 1s}',
	),
	'a background within a rule': styled('svg{&amp; {background:url(/hit)}}'),
	'a list': styled('svg{display:list-item;list-style-image:url(/hit)}'),
	'a frame of pictures': styled('svg{border:9px solid;border-image:url(/hit) 1}'),
	'a colour of another file': svg('<rect width="9" height="9" fill="url(/hit#a)"/>'),
	'a colour of another file, in escapes': svg('<rect width="9" height="9" fill="u\\72l(/hit#a)"/>'),
	'a stroke of another file': svg('<rect width="9" height="9" style="stroke:url(/hit#a)"/>'),
	'a mask of another file': svg('<rect width="9" height="9" mask="url(/hit#a)"/>'),
	'a mask that is a picture': styled('.a{mask-image:url(/hit)}', SHAPE),
	'a mask by an old name': styled('.a{-webkit-mask:url(/hit)}', SHAPE),
	'an effect of another file': svg('<rect width="9" height="9" filter="url(/hit#a)"/>'),
	'a shape of another file': svg('<rect width="9" height="9" clip-path="url(/hit#a)"/>'),
	'a mark of another file': svg('<path d="M0 0h9" stroke="red" marker-end="url(/hit#a)"/>'),
	'a pointer': area('cursor="url(/hit),auto"'),
	'a pointer in styles': area('style="cursor:url(/hit),auto"'),
	'a path of another file in styles': styled('.a{offset-path:url(/hit#a)}', SHAPE),
	'a font': styled(
		'@font-face{font-family:f;src:url(/hit)}text{font-family:f}',
		'<text y="20">a</text>',
	),
	'a font in escapes': styled(
		'@font-\\66 ace{font-family:f;src:\\75rl(/hit)}text{font-family:f}',
		'<text y="20">a</text>',
	),
	'an address by another name': styled('svg{background:src("/hit")}'),
	'code of an old browser': styled(`svg{behavior:url(/hit);-moz-binding:url(/hit#a)}`),
	'a stylesheet of the file': after('<?xml-stylesheet href="/hit"?>', ''),
	'a stylesheet of the file, with its type': after(
		'<?xml version="1.0"?><!-- a --><?xml-stylesheet type="text/css" href="/hit"?>',
		'',
	),
	'a stylesheet of the file that transforms': after(
		'<?xml-stylesheet type="text/xsl" href="/hit"?>',
		'',
	),
};

const LAUGHS = Array.from(
	{ length: 9 },
	(_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
).join('');

const DECLARED: Record<string, string> = {
	'a script in an entity': after(dtd(`<!ENTITY a "&#60;script>${CODE}&#60;/script>">`), '&a;'),
	'an element in an entity': after(
		dtd("<!ENTITY a \"&#60;image href='/hit' width='9' height='9'/>\">"),
		'&a;',
	),
	'an address in an entity': after(
		dtd('<!ENTITY a "/hit">'),
		'<image href="&a;" width="9" height="9"/>',
	),
	'a handler that is a default': after(dtd(`<!ATTLIST svg onload CDATA "${CODE}">`), ''),
	'a handler that is fixed': after(dtd(`<!ATTLIST svg onload CDATA #FIXED "${CODE}">`), ''),
	'an address that is a default': after(
		dtd('<!ATTLIST image href CDATA "/hit">'),
		'<image width="9" height="9"/>',
	),
	'an address by xlink that is a default': after(
		dtd('<!ATTLIST image xlink:href CDATA "/hit">'),
		'<image width="9" height="9"/>',
	),
	'styles that are a default': after(dtd('<!ATTLIST svg style CDATA "background:url(/hit)">'), ''),
	'a namespace that is a default': `${dtd('<!ATTLIST svg xmlns CDATA "http://www.w3.org/2000/svg">')}<svg>${SCRIPT}</svg>`,
	'declarations of another file': after('<!DOCTYPE svg SYSTEM "/hit">', ''),
	'an entity of another file': after(dtd('<!ENTITY a SYSTEM "/hit">'), '&a;'),
	'an entity of the disk': after(dtd('<!ENTITY a SYSTEM "file:///etc/passwd">'), '&a;'),
	'declarations that are an entity': after(dtd('<!ENTITY % a SYSTEM "/hit"> %a;'), ''),
	'an entity that grows': after(dtd(`<!ENTITY l0 "ha">${LAUGHS}`), '<text>&l9;</text>'),
	'an entity of a page': after(
		'<!DOCTYPE svg PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">',
		`<text>&nbsp;</text>${SCRIPT}`,
	),
	'a comment in declarations that hides their end': after(
		dtd(`<!-- ]> --><!ATTLIST svg onload CDATA "${CODE}">`),
		'',
	),
};

/** Hostile drawings, each by what it holds. */
export const HOSTILE: Record<string, string | Uint8Array> = {
	...SCRIPTS,
	...HANDLERS,
	...HTML,
	...ADDRESSES,
	...ANIMATIONS,
	...STYLES,
	...DECLARED,
};
