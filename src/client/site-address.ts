/** Path that the site stands below, without a slash at its end; Vite knows it, and Node, which may search too, has none. */
export const base = (import.meta.env?.BASE_URL ?? '').replace(/\/$/, '');

/** An address of this site as its host has it, from one that begins at the root of the site. */
export const siteAddress = (address: string): string => base + address;

/** A name for what the browser keeps, which no other site of the host has. */
export const nameHere = (name: string): string => name + base;
