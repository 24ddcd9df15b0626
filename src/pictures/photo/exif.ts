/** Tags of Exif (CIPA DC-008, 4.6.4 and 4.6.5) that are read. */
const TAGS = { orientation: 0x0112, creator: 0x013b, copyright: 0x8298 } as const;
const [TEXT, SHORT] = [2, 3];
const ENTRY_LENGTH = 12;

/** What is read of a picture's Exif tags. */
export interface ExifTags {
	/** How the picture is turned to be seen upright: 1 (as stored) to 8. */
	orientation: number;
	creator?: string | undefined;
	copyright?: string | undefined;
}

/** Text as programs write it: UTF-8, or in older ones their own signs. */
export function noteText(bytes: Uint8Array): string | undefined {
	const [words] = decodedNote(bytes).split('\0');
	return words?.trim() || undefined;
}

function decodedNote(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

/** Reads the tags of a TIFF file, as far as they can be read: what is broken is not there. */
export function exifTags(given: Uint8Array | undefined): ExifTags {
	const tags: ExifTags = { orientation: 1 };
	if (!given) return tags;
	const bytes = Buffer.from(given.buffer, given.byteOffset, given.length);
	// In WebP some programs write it as it stands in a JPEG file.
	const tiff = bytes.subarray(bytes.toString('latin1', 0, 6) === 'Exif\0\0' ? 6 : 0);
	const isLittle = tiff.toString('latin1', 0, 2) === 'II';
	const shortAt = (at: number) =>
		at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
	const longAt = (at: number) =>
		at + 4 > tiff.length ? 0 : isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at);
	const directory = longAt(4);
	for (let entry = 0; entry < shortAt(directory); entry++) {
		const at = directory + 2 + entry * ENTRY_LENGTH;
		const [tag, type, count] = [shortAt(at), shortAt(at + 2), longAt(at + 4)];
		if (tag === TAGS.orientation && type === SHORT) {
			const value = shortAt(at + 8);
			if (value >= 1 && value <= 8) tags.orientation = value;
		}
		const from = count > 4 ? longAt(at + 8) : at + 8;
		const text = type === TEXT ? noteText(tiff.subarray(from, from + count)) : undefined;
		if (tag === TAGS.creator) tags.creator = text;
		if (tag === TAGS.copyright) tags.copyright = text;
	}
	return tags;
}

/** A TIFF file that says how a picture is turned, and nothing else. */
export function orientationExif(orientation: number): Buffer {
	const [head, entries, last] = ['II*\0\x08\0\0\0', '\x01\0', '\0\0\0\0'];
	const entry = Buffer.alloc(ENTRY_LENGTH);
	entry.writeUInt16LE(TAGS.orientation, 0);
	entry.writeUInt16LE(SHORT, 2);
	entry.writeUInt32LE(1, 4);
	entry.writeUInt16LE(orientation, 8);
	return Buffer.concat([Buffer.from(head + entries, 'latin1'), entry, Buffer.from(last, 'latin1')]);
}
