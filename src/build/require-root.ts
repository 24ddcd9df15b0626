import { InputError } from '../domain/text/input-error.ts';

const ROOT = 'Broadsheet publishes at the root of a domain or subdomain.';

/** The origin of an address; undefined if it is none. */
const originOf = (url: string) => (URL.canParse(url) ? new URL(url).origin : undefined);

/** @throws {InputError} if the address of the site is more or less than an origin, to which paths are added. */
export function requireOrigin(url: string): void {
	if (originOf(url) === url) return;
	throw new InputError(
		`src/site.ts: url is “${url}”. ${ROOT} Write its origin, such as https://paper.example, without a path or a slash at the end.`,
	);
}

/** @throws {InputError} if Astro is to put the site below a path. */
export function requireNoBase(base: string): void {
	if (base === '/') return;
	throw new InputError(`astro.config.mjs: base is “${base}”. ${ROOT} Take the line out.`);
}
