import { languageEditions } from '../../domain/newspaper/language-editions.ts';
import { languageAttributes, ownNames } from '../../domain/text/language.ts';
import { frontUrl } from '../../domain/urls.ts';
import { locale } from '../../locale.ts';
import { site } from '../../site.ts';

const editions = languageEditions(site);
const names = ownNames(editions.map(({ language }) => language));

/**
 * The newspaper in its other languages: the name of each, in itself, and the attributes of the link to it,
 * made for each place anew, since Astro adds to them.
 */
export const languageLinks = () =>
	editions
		.map(({ language, url }, at) => ({
			name: names[at],
			attributes: {
				// Links to other languages have their whole path.
				href: new URL(url + frontUrl).pathname,
				hreflang: language,
				...languageAttributes(language, locale.language),
			},
		}))
		.filter(({ attributes }) => attributes.hreflang !== site.language);
