/** Photographs with all that cameras and programs note in them. Each note that tells something is SECRET. */
import { hash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

const XMP = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:City="SECRET" photoshop:Credit="The Paper &amp; Sons"><dc:description>SECRET</dc:description><dc:creator><rdf:Seq><rdf:li>Ann Ōther</rdf:li><rdf:li>Bo Day</rdf:li></rdf:Seq></dc:creator><dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© 2026 The Paper</rdf:li></rdf:Alt></dc:rights></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

const EXIF = {
	IFD0: {
		Make: 'SECRET',
		ImageDescription: 'SECRET',
		Artist: 'Ann of Exif',
		Copyright: 'Exif & Co',
	},
	IFD2: { UserComment: 'SECRET' },
	IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1', GPSMapDatum: 'SECRET' },
};

/** Which notes a photograph has; all of them, unless it is said. */
interface Noted {
	width?: number;
	height?: number;
	orientation?: number;
	exif?: boolean;
	xmp?: boolean;
	iptc?: boolean;
}

/** A picture with something on it, so that it can be seen which way up it is. */
export function aPicture(width = 60, height = 40, frames = 1): Promise<Buffer> {
	const pixels = Buffer.alloc(width * height * frames * 3);
	for (let at = 0; at < width * height * frames; at++) {
		const [x, y] = [at % width, Math.floor(at / width)];
		pixels[at * 3] = (x * 255) / width;
		pixels[at * 3 + 1] = (y * 255) / (height * frames);
		pixels[at * 3 + 2] = x < width / 2 && y < height / 2 ? 255 : 0;
	}
	const raw = { width, height: height * frames, channels: 3 } as const;
	return sharp(pixels, { raw: { ...raw, ...(frames > 1 && { pageHeight: height }) } })
		.png()
		.toBuffer();
}

async function noted({ width, height, orientation = 1, exif = true, xmp = true }: Noted) {
	const image = sharp(await aPicture(width, height)).withIccProfile('p3');
	const turned = orientation === 1 ? image : image.withMetadata({ orientation, icc: 'p3' });
	const withExif = exif ? turned.withExifMerge(EXIF) : turned;
	return xmp ? withExif.withXmp(XMP) : withExif;
}

const jpegSegment = (marker: number, payload: Buffer) => {
	const head = Buffer.from([0xff, marker, 0, 0]);
	head.writeUInt16BE(payload.length + 2, 2);
	return Buffer.concat([head, payload]);
};

const dataset = (number: number, text: string) => {
	const head = Buffer.from([0x1c, 2, number, 0, Buffer.byteLength(text)]);
	return Buffer.concat([head, Buffer.from(text)]);
};

const IPTC = Buffer.concat([
	dataset(5, 'SECRET'),
	dataset(80, 'Ann of Iptc'),
	dataset(110, 'Iptc Wire'),
	dataset(116, '© Iptc'),
	dataset(90, 'SECRET'),
]);

/** Blocks of Photoshop’s: one of another kind, and that of IPTC’s datasets. */
const PHOTOSHOP = () => {
	const block = (number: number, data: Buffer) => {
		const head = Buffer.from(`8BIM\0\0\0\0\0\0\0\0`, 'latin1');
		head.writeUInt16BE(number, 4);
		head.writeUInt32BE(data.length, 8);
		return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
	};
	const blocks = [block(0x03ed, Buffer.from('SECRET')), block(0x0404, IPTC)];
	return jpegSegment(0xed, Buffer.concat([Buffer.from('Photoshop 3.0\0', 'latin1'), ...blocks]));
};

async function jpeg(given: Noted): Promise<Buffer> {
	const plain = await (await noted(given)).jpeg().toBuffer();
	const preview = Buffer.from('JFIF\0\x01\x02\0\0\x01\0\x01\x01\x02', 'latin1');
	const started = plain[3] === 0xe0 ? 2 + 2 + plain.readUInt16BE(4) : 2;
	return Buffer.concat([
		plain.subarray(0, 2),
		jpegSegment(0xe0, Buffer.concat([preview, Buffer.from('SECRET')])),
		...(given.iptc === false ? [] : [PHOTOSHOP()]),
		jpegSegment(0xe2, Buffer.from('MPF\0SECRET', 'latin1')),
		jpegSegment(0xe4, Buffer.from('SECRET of a camera')),
		jpegSegment(0xfe, Buffer.from('SECRET comment')),
		plain.subarray(started),
		// A second picture, as telephones keep for depth or brightness, and a film.
		plain,
		Buffer.from('SECRET film'),
	]);
}

/** A chunk of a PNG file. */
export const pngChunk = (type: string, data: Buffer) => {
	const named = Buffer.concat([Buffer.from(type), data]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	sum.writeUInt32BE(crc32(named));
	return Buffer.concat([length, named, sum]);
};

/** Where the first chunk of a PNG file ends. */
export const PNG_HEAD = 8 + 25;

async function png(given: Noted): Promise<Buffer> {
	const plain = await (await noted(given)).png().toBuffer();
	return Buffer.concat([
		plain.subarray(0, PNG_HEAD),
		pngChunk('tEXt', Buffer.from('Comment\0SECRET', 'latin1')),
		pngChunk('tIME', Buffer.from([7, 0xea, 1, 1, 1, 1, 1])),
		pngChunk('prVt', Buffer.from('SECRET')),
		plain.subarray(PNG_HEAD),
		Buffer.from('SECRET'),
	]);
}

async function webp(given: Noted): Promise<Buffer> {
	const plain = await (await noted(given)).webp({ lossless: true }).toBuffer();
	const extra = Buffer.from('PRVT\x06\0\0\0SECRET', 'latin1');
	const whole = Buffer.concat([plain, extra, Buffer.from('SECRET')]);
	whole.writeUInt32LE(plain.length + extra.length - 8, 4);
	return whole;
}

/** A GIF, animated if it has several frames, with a comment and XMP. */
export async function aGif({ width = 60, height = 40, frames = 1 } = {}): Promise<Buffer> {
	const strip = await aPicture(width, height * frames);
	const plain = await sharp(await sharp(strip).raw().toBuffer(), {
		raw: { width, height: height * frames, channels: 3, pageHeight: height },
	})
		.gif({ delay: Array.from({ length: frames }, () => 120), loop: 3 })
		.toBuffer();
	const tableLength = (plain[10] as number) & 0x80 ? 3 * 2 ** (((plain[10] as number) & 7) + 1) : 0;
	const end = Buffer.from([1, ...Array.from({ length: 256 }, (_, at) => 255 - at), 0]);
	return Buffer.concat([
		plain.subarray(0, 13 + tableLength),
		Buffer.from('!\xfe\x06SECRET\0', 'latin1'),
		Buffer.from('!\xff\x0bXMP DataXMP', 'latin1'),
		...[Buffer.from(XMP), end],
		plain.subarray(13 + tableLength),
		Buffer.from('SECRET'),
	]);
}

const avif = async (given: Noted): Promise<Buffer> =>
	(await noted(given)).avif({ lossless: true, effort: 0 }).toBuffer();

/** Makes a photograph with notes, by format. */
export const NOTED: Record<string, (given?: Noted) => Promise<Buffer>> = {
	jpg: (given = {}) => jpeg(given),
	png: (given = {}) => png(given),
	webp: (given = {}) => webp(given),
	gif: (given = {}) => aGif(given),
	avif: (given = {}) => avif(given),
};

/** Stands for the pixels of a picture as they are seen, and how many frames there are. */
export async function seen(bytes: Uint8Array): Promise<{ pixels: string; frames: number }> {
	const image: Sharp = sharp(bytes, { animated: true });
	const { pages = 1 } = await image.metadata();
	return { pixels: hash('sha1', await image.autoOrient().raw().toBuffer()), frames: pages };
}
