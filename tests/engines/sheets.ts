import { inflateSync } from 'node:zlib';

/** How many sheets a PDF has; it may name them in the open or in packed streams. */
export function sheetsOf(pdf: Uint8Array): number {
	const open = Buffer.from(pdf).toString('latin1');
	const packed = [...open.matchAll(/\/ObjStm\b[\s\S]*?stream\r?\n([\s\S]*?)endstream/g)];
	const texts = packed.map(([, bytes = '']) => inflateSync(Buffer.from(bytes, 'latin1')));
	return [open, ...texts].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
