import { type DrawingElement, drawingTree } from '../svg/drawing-tree.ts';
import { exifTags, noteText } from './exif.ts';
import type { PhotoNotes } from './photo-file.ts';

/** Who made a picture, how it is to be credited, and who owns it, as its file says. */
export interface Credits {
	creator?: string | undefined;
	credit?: string | undefined;
	copyright?: string | undefined;
}

const DC = 'http://purl.org/dc/elements/1.1/';
const PHOTOSHOP = 'http://ns.adobe.com/photoshop/1.0/';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** Datasets of IPTC’s second record (IIM 4.2). */
const DATASETS = { creator: 80, credit: 110, copyright: 116 } as const;

/** The short datasets of IPTC’s second record: a sign, record, number, length, text. */
function iptcCredits(iptc: Uint8Array | undefined): Credits {
	const found = new Map<number, string | undefined>();
	const bytes = Buffer.from(iptc ?? []);
	for (let at = 0; at + 5 <= bytes.length && bytes[at] === 0x1c;) {
		const length = bytes.readUInt16BE(at + 3);
		const text = noteText(bytes.subarray(at + 5, at + 5 + length));
		const dataset = bytes[at + 2] as number;
		if (bytes[at + 1] === 2 && !found.has(dataset)) found.set(dataset, text);
		at += 5 + length;
	}
	const [creator, credit, copyright] = Object.values(DATASETS).map((each) => found.get(each));
	return { creator, credit, copyright };
}

const elementsIn = ({ children }: DrawingElement) =>
	children.filter((child) => typeof child !== 'string');

const wordsIn = (element: DrawingElement): string =>
	element.children
		.map((child) => (typeof child === 'string' ? child : wordsIn(child)))
		.join('')
		.trim();

/** The items of a list, or the words themselves. */
function itemsIn(element: DrawingElement): string[] {
	const items = elementsIn(element)
		.flatMap(elementsIn)
		.filter(({ space, local }) => space === RDF && local === 'li');
	return (items.length > 0 ? items : [element]).map(wordsIn).filter((words) => words !== '');
}

function xmpCredits(xmp: Uint8Array | undefined): Credits {
	if (!xmp) return {};
	const credits: Credits = {};
	const look = (element: DrawingElement) => {
		const { space, local } = element;
		if (space === DC && local === 'creator') credits.creator = itemsIn(element).join(', ');
		if (space === DC && local === 'rights') credits.copyright = itemsIn(element)[0];
		if (space === PHOTOSHOP && local === 'Credit') credits.credit = wordsIn(element);
		const short = element.attributes.find(
			(each) => each.space === PHOTOSHOP && each.local === 'Credit',
		);
		if (short) credits.credit = short.value;
		elementsIn(element).forEach(look);
	};
	try {
		look(drawingTree((noteText(xmp) ?? '').replace(/^\uFEFF/, '')));
	} catch {
		// What cannot be read credits nobody; the other notes may.
	}
	return credits;
}

/** Whom a picture's notes credit: as XMP says, else IPTC, else Exif. */
export function creditsIn({ exif, iptc, xmp }: PhotoNotes): Credits {
	const [newest, older, oldest] = [xmpCredits(xmp), iptcCredits(iptc), exifTags(exif)];
	return {
		creator: newest.creator || older.creator || oldest.creator,
		credit: newest.credit || older.credit,
		copyright: newest.copyright || older.copyright || oldest.copyright,
	};
}

const escaped = (text: string) =>
	text
		.replace(/[^\P{Cc}\t\n\r]/gu, '')
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;');

/** Credits as XMP (ISO 16684-1); undefined if there are none. */
export function creditsXmp({ creator, credit, copyright }: Credits): string | undefined {
	const list = (name: string, kind: string, text: string | undefined, language = '') =>
		text
			? `<dc:${name}><rdf:${kind}><rdf:li${language}>${escaped(text)}</rdf:li></rdf:${kind}></dc:${name}>`
			: '';
	const said = [
		list('creator', 'Seq', creator),
		credit ? `<photoshop:Credit>${escaped(credit)}</photoshop:Credit>` : '',
		list('rights', 'Alt', copyright, ' xml:lang="x-default"'),
	].join('');
	if (said === '') return undefined;
	const names = `xmlns:dc="${DC}" xmlns:photoshop="${PHOTOSHOP}"`;
	return [
		'<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
		`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="${RDF}">`,
		`<rdf:Description rdf:about="" ${names}>${said}</rdf:Description>`,
		'</rdf:RDF></x:xmpmeta><?xpacket end="r"?>',
	].join('');
}
