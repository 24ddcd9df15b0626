import { closeSync, openSync, readSync } from 'node:fs';

/** Bytes that are compared at a time. */
const PIECE = 1 << 20;

/** Whether two files of the same size hold the same, of which memory never has more than a piece. */
export function sameBytes(first: string, second: string): boolean {
	const files = [openSync(first, 'r'), openSync(second, 'r')];
	const pieces = files.map(() => Buffer.alloc(PIECE));
	try {
		for (;;) {
			const [length, other] = files.map((file, i) => readSync(file, pieces[i] as Buffer));
			if (length !== other) return false;
			if (length === 0) return true;
			const [a, b] = pieces.map((piece) => piece.subarray(0, length)) as [Buffer, Buffer];
			if (!a.equals(b)) return false;
		}
	} finally {
		for (const file of files) closeSync(file);
	}
}
