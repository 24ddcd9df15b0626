import type { IncomingHttpHeaders } from 'node:http';
import type { StoredFile } from './stored-file.ts';

const withoutWeakness = (tag: string) => tag.trim().replace(/^W\//, '');

/** A date as headers spell it, which knows no parts of seconds. */
export const httpDate = ({ modified }: Pick<StoredFile, 'modified'>): string =>
	modified.toUTCString();

/** Whether who asks has the file already (RFC 9110, 13.2.2). */
export function isNotModified(headers: IncomingHttpHeaders, file: StoredFile): boolean {
	const { 'if-none-match': tags, 'if-modified-since': since } = headers;
	if (tags !== undefined) {
		return tags.trim() === '*' || tags.split(',').map(withoutWeakness).includes(file.etag);
	}
	return since !== undefined && Date.parse(since) >= Date.parse(httpDate(file));
}

/** Whether a part belongs to the file that who asks has the rest of (RFC 9110, 13.1.5). */
export function isSameFile(ifRange: string | undefined, file: StoredFile): boolean {
	return ifRange === undefined || ifRange === file.etag || ifRange === httpDate(file);
}
