const slugs = new Map();

/** A name as it stands in addresses. */
export function slugOf(name) {
	let slug = slugs.get(name);
	if (slug === undefined) {
		const plain = String(name).normalize('NFKD').toLowerCase();
		slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
		slugs.set(name, slug);
	}
	return slug;
}

const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' });

export const dayInWords = (date) => format.format(date);

export const rssDate = (date) => date.toUTCString();
