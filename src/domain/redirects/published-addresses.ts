import { percentDecoded } from '../text/percent-decoded.ts';
import { inOneLine } from '../text/terminal-text.ts';

/** An address that a newspaper has published, as its file of addresses has it. */
export interface PublishedAddress {
	/** Without escapes, from the root of the site. */
	address: string;
	/** Headline of what stands there, or of what it leads to; empty where it is a list of stories. */
	title: string;
	/** Stands for the words of a story, by which it is known again elsewhere; else empty. */
	words: string;
}

/** A line of the file. */
export interface AddressLine extends PublishedAddress {
	/** From 1. */
	line: number;
}

const HEAD = `# Every address that this newspaper has published, and what stood there. Builds write this file, and fail
# if an address in it leads nowhere. Keep it with the stories, in version control too.
`;

/**
 * An address of the site, to be remembered.
 * @param url as pages spell it, or without escapes.
 */
export const publishedAddress = (url: string, title = '', words = ''): PublishedAddress => ({
	address: percentDecoded(url),
	title: inOneLine(title.replace(/\s+/g, ' ')),
	words,
});

/** The file as text: a line for each address, in their order. */
export function addressesText(addresses: Iterable<PublishedAddress>): string {
	const lines = Array.from(addresses, ({ address, title, words }) =>
		[address, words, title].join('\t').trimEnd(),
	);
	return `${HEAD}${lines.sort().join('\n')}\n`;
}

/**
 * Reads the file.
 * @returns its lines by address, the last of each, and the numbers of those that are none.
 */
export function readAddresses(text: string): {
	addresses: Map<string, AddressLine>;
	wrong: number[];
} {
	const addresses = new Map<string, AddressLine>();
	const wrong: number[] = [];
	text.split('\n').forEach((each, at) => {
		const line = at + 1;
		const [address = '', words = '', ...title] = each.trimEnd().split('\t');
		if (address.startsWith('/')) {
			addresses.set(address, { address, title: title.join(' '), words, line });
		} else if (address !== '' && !address.startsWith('#')) wrong.push(line);
	});
	return { addresses, wrong };
}
