/** Addresses of content files: made from paths, checked, kept apart. */
import { RESERVED } from '../pages/site-pages.ts';

/** Signs that a URL or a file system of some host reads as more than a letter. */
const UNSAFE = /[?#%\\<>"|*:\p{Cc}\p{Zl}\p{Zp}]/u;
/** Longest part that every common file system can hold, in UTF-8 bytes. */
const LONGEST_PART = 200;

const encoder = new TextEncoder();
const bytesIn = (text: string) => encoder.encode(text).length;

/** Id of the story or page in a file: its path without `.md`; `a/index.md` is `a`. */
export function idOfPath(path: string): string {
	return path
		.normalize('NFC')
		.replace(/\.md$/, '')
		.replace(/\/index$/, '');
}

/** What keeps a path from being an address, as the end of a sentence; undefined if nothing does. */
export function wrongInPath(path: string): string | undefined {
	const unsafe = UNSAFE.exec(path)?.[0];
	if (unsafe)
		return `has ${JSON.stringify(unsafe)} in its path, which no address can hold; rename it`;
	const parts = path.split('/');
	if (parts.some((part) => part.trim() !== part || part === '' || part.endsWith('.'))) {
		return 'has a folder or file name that starts or ends with a space or ends with a dot; rename it';
	}
	if (parts.some((part) => bytesIn(part) > LONGEST_PART)) {
		return `has a name longer than ${LONGEST_PART} bytes; shorten it`;
	}
	return undefined;
}

/** What keeps an id from being the address of a page, as the end of a sentence; undefined if nothing does. */
export function wrongInId(id: string): string | undefined {
	const wrong = wrongInPath(id);
	if (wrong) return wrong;
	const parts = id.split('/');
	const [top = ''] = parts;
	if (RESERVED.has(top.toLowerCase())) {
		return `would have the address /${id}/, but /${top}/ belongs to the site itself; move or rename it`;
	}
	if (parts.some((part) => part.toLowerCase() === 'index.html')) {
		return 'has a part called index.html, which every folder of the site has already; rename it';
	}
	return undefined;
}

/** Under this key, two ids that some file system or host would take for one are equal. */
export const collisionKey = (id: string) => id.normalize('NFKC').toLowerCase();

/**
 * Files whose addresses collide, also by letter case or Unicode form.
 * @returns for each file after the first of its address, the file that has it already.
 */
export function collisions<Item extends { id: string; file: string }>(items: Item[]) {
	const taken = new Map<string, Item>();
	return items.flatMap((item) => {
		const key = collisionKey(item.id);
		const other = taken.get(key);
		if (!other) taken.set(key, item);
		return other ? [{ file: item.file, other: other.file, id: item.id }] : [];
	});
}
