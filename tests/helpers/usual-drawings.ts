/** Drawings as programs save them, with what they leave for themselves. */
import sharp from 'sharp';

/** A photograph of 4 by 4 pixels as an address, with a line end in it as Inkscape writes them. */
const photo = async () => {
	const pixels = { width: 4, height: 4, channels: 3, background: '#a52' } as const;
	const bytes = await sharp({ create: pixels }).png().toBuffer();
	return `data:image/png;base64,${bytes.toString('base64').replace(/.{60}/g, '$&\n')}`;
};

const inkscape = (embedded: string) => `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created with Inkscape (http://www.inkscape.org/) -->
<svg width="60mm" height="40mm" viewBox="0 0 60 40" version="1.1" id="svg5"
	inkscape:version="1.2.2" sodipodi:docname="map.svg" xml:space="preserve"
	xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
	xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
	xmlns:xlink="http://www.w3.org/1999/xlink" xmlns="http://www.w3.org/2000/svg"
	xmlns:svg="http://www.w3.org/2000/svg" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
	xmlns:dc="http://purl.org/dc/elements/1.1/">
	<sodipodi:namedview id="namedview7" pagecolor="#ffffff" inkscape:zoom="0.7"/>
	<metadata><rdf:RDF><dc:creator>Ann Other, 1 Harbour Street</dc:creator></rdf:RDF></metadata>
	<defs id="defs2">
		<inkscape:path-effect effect="spiro" id="path-effect1"/>
		<linearGradient id="g1" inkscape:collect="always"><stop style="stop-color:#0000ff;stop-opacity:1" offset="0"/><stop style="stop-color:#ff0000" offset="1"/></linearGradient>
		<linearGradient xlink:href="#g1" id="g2" x1="0" y1="0" x2="60" y2="0" gradientUnits="userSpaceOnUse"/>
	</defs>
	<svg:g inkscape:label="Layer 1" inkscape:groupmode="layer" id="layer1">
		<path style="fill:url(#g2);stroke:#000;stroke-width:0.5;-inkscape-stroke:none" d="M 2,2 H 50 V 30 Z" sodipodi:nodetypes="cccc"/>
		<image width="8" height="8" preserveAspectRatio="none" xlink:href="${embedded}" x="40" y="25"/>
		<text style="font-size:5px;-inkscape-font-specification:'sans-serif, Bold';font-family:sans-serif" x="5" y="35"><tspan sodipodi:role="line" x="5" y="35">The ferry</tspan></text>
	</svg:g>
</svg>`;

const ILLUSTRATOR = `<?xml version="1.0" encoding="utf-8"?>
<!-- Generator: Adobe Illustrator 27.0.0, SVG Export Plug-In . SVG Version: 6.00 Build 0)  -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg version="1.1" id="Layer_1" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" x="0px" y="0px"
	 width="200px" height="100px" viewBox="0 0 200 100" style="enable-background:new 0 0 200 100;" xml:space="preserve">
<style type="text/css">
<![CDATA[
	.st0{fill:#1D71B8;}
	.st1{clip-path:url(#SVGID_2_);fill:none;stroke:#E30613;stroke-width:4;stroke-miterlimit:10;}
	.st2{font-family:'MyriadPro-Regular';font-size:12px;}
]]>
</style>
<g data-name="Layer 1"><defs><rect id="SVGID_1_" width="150" height="80"/></defs>
<clipPath id="SVGID_2_"><use xlink:href="#SVGID_1_"  style="overflow:visible;"/></clipPath>
<circle class="st0" cx="60" cy="50" r="30"/><line class="st1" x1="0" y1="0" x2="200" y2="100"/></g>
<text transform="matrix(1 0 0 1 90 40)" class="st2">1 &lt; 2 &amp; 3</text>
</svg>`;

const FIGMA = `<svg width="120" height="80" viewBox="0 0 120 80" fill="none" xmlns="http://www.w3.org/2000/svg">
<g clip-path="url(#clip0_1_2)" filter="url(#filter0_d_1_2)" data-figma-bg-blur-radius="4">
<rect width="100" height="60" rx="8" fill="url(#paint0_linear_1_2)"/>
<path fill-rule="evenodd" clip-rule="evenodd" d="M10 10h30v30H10z" fill="#0D99FF" style="mix-blend-mode:multiply"/>
</g>
<defs>
<filter id="filter0_d_1_2" x="0" y="0" width="120" height="80" filterUnits="userSpaceOnUse" color-interpolation-filters="sRGB">
<feFlood flood-opacity="0" result="BackgroundImageFix"/>
<feColorMatrix in="SourceAlpha" type="matrix" values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 127 0" result="hardAlpha"/>
<feOffset dy="4"/><feGaussianBlur stdDeviation="2"/><feComposite in2="hardAlpha" operator="out"/>
<feBlend mode="normal" in2="BackgroundImageFix" result="effect1"/><feBlend mode="normal" in="SourceGraphic" in2="effect1" result="shape"/>
</filter>
<linearGradient id="paint0_linear_1_2" x1="0" y1="0" x2="100" y2="60" gradientUnits="userSpaceOnUse"><stop stop-color="#F24E1E"/><stop offset="1" stop-color="#A259FF"/></linearGradient>
<clipPath id="clip0_1_2"><rect width="100" height="60" fill="white"/></clipPath>
</defs>
</svg>`;

const MATPLOTLIB = `<?xml version="1.0" encoding="utf-8" standalone="no"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN"
  "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg xmlns:xlink="http://www.w3.org/1999/xlink" width="144pt" height="108pt" viewBox="0 0 144 108" xmlns="http://www.w3.org/2000/svg" version="1.1">
 <metadata>
  <rdf:RDF xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
   <cc:Work><dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage"/><dc:date>2026-11-30T02:00:00</dc:date></cc:Work>
  </rdf:RDF>
 </metadata>
 <defs><style type="text/css">*{stroke-linejoin: round; stroke-linecap: butt}</style></defs>
 <g id="figure_1"><g id="patch_1"><path d="M 0 108 L 144 108 L 144 0 L 0 0 z" style="fill: #ffffff"/></g>
  <g id="line2d_1">
   <defs><path id="m30e32995789" d="M 0 0 L 0 3.5" style="stroke: #000000; stroke-width: 0.8"/></defs>
   <g><use xlink:href="#m30e32995789" x="40" y="80" style="stroke: #000000; stroke-width: 0.8"/></g>
  </g>
  <path d="M 20 80 L 60 20 L 120 60" clip-path="url(#p3f0f5be17e)" style="fill: none; stroke: #1f77b4; stroke-width: 1.5; stroke-linecap: square"/>
 </g>
 <defs><clipPath id="p3f0f5be17e"><rect x="18" y="11" width="111" height="80"/></clipPath></defs>
</svg>`;

const D3 = `<svg xmlns="http://www.w3.org/2000/svg" width="160" height="90" viewBox="0 0 160 90" style="max-width: 100%; height: auto; font: 10px sans-serif;" text-anchor="middle"><g fill="steelblue"><rect x="10" y="20" height="60" width="20"><title>Ferry: 60</title></rect><rect x="40" y="40" height="40" width="20"/></g><g transform="translate(0,80)" fill="none" font-size="10"><path class="domain" stroke="currentColor" d="M5,6V0H155V6"/><g class="tick" opacity="1" transform="translate(20,0)"><line stroke="currentColor" y2="6"/><text fill="currentColor" y="9" dy="0.71em">A</text></g></g><a href="https://data.example/" target="_blank"><circle cx="120" cy="40" r="10" fill="hsl(20 80% 50%)"/></a></svg>`;

/** diagrams.net shows labels as HTML, or else as text. */
const DIAGRAMS = `<?xml version="1.0" encoding="UTF-8"?>
<!-- Do not edit this file with editors other than diagrams.net -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg xmlns="http://www.w3.org/2000/svg" style="background-color: rgb(255, 255, 255);" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1" width="121px" height="61px" viewBox="-0.5 -0.5 121 61" content="&lt;mxfile&gt;&lt;/mxfile&gt;"><defs/><g><rect x="0" y="0" width="120" height="60" fill="rgb(255, 255, 255)" stroke="rgb(0, 0, 0)" pointer-events="all"/><g transform="translate(-0.5 -0.5)"><switch><foreignObject pointer-events="none" width="100%" height="100%" requiredFeatures="http://www.w3.org/TR/SVG11/feature#Extensibility" style="overflow: visible; text-align: left;"><div xmlns="http://www.w3.org/1999/xhtml" style="display: flex;">Ferry</div></foreignObject><text x="60" y="34" fill="rgb(0, 0, 0)" font-family="Helvetica" font-size="12px" text-anchor="middle">Ferry</text></switch></g></g><switch><g requiredFeatures="http://www.w3.org/TR/SVG11/feature#Extensibility"/><a transform="translate(0,-5)" xlink:href="https://www.drawio.com/doc/faq/svg-export-text-problems" target="_blank"><text text-anchor="middle" font-size="10px" x="50%" y="100%">Text is not SVG - cannot display</text></a></switch></svg>`;

/** Excalidraw writes its typeface into the file. */
const EXCALIDRAW = `<svg version="1.1" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" width="100" height="50" filter="none"><!-- svg-source:excalidraw --><defs><style class="style-fonts">
      @font-face { font-family: "Virgil"; src: url("data:font/woff2;base64,d09GMgABAAAAAA=="); }
    </style></defs><rect x="0" y="0" width="100" height="50" fill="#ffffff"/><g stroke-linecap="round" transform="translate(10 10) rotate(0 40 15)"><path d="M0 0 C20 1, 60 -1, 80 0" stroke="#1e1e1e" stroke-width="2" fill="none"/></g></svg>`;

/** Drawings that may be published, by the program they come from; each is drawn as it was. */
export const usualDrawings = async (): Promise<Record<string, string>> => ({
	Inkscape: inkscape(await photo()),
	Illustrator: ILLUSTRATOR,
	Figma: FIGMA,
	Matplotlib: MATPLOTLIB,
	D3,
	Excalidraw: EXCALIDRAW,
});

/** A drawing whose labels are published as text, not as HTML. */
export { DIAGRAMS };
