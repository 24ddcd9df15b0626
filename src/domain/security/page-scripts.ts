import { earlyScript } from '../reader/early-script.ts';
import { searchUrl } from '../urls.ts';

/**
 * Lets a browser that can fetch a page once a reader is about to open it: a moment's pause on its
 * link, or the press of a finger (https://developer.mozilla.org/docs/Web/API/Speculation_Rules_API).
 * @param base path that the site stands below.
 */
export const prefetchRules = (base: string): string =>
	JSON.stringify({
		prefetch: [
			{
				where: {
					and: [{ href_matches: `${base}/*` }, { not: { href_matches: `${base}${searchUrl}*` } }],
				},
				eagerness: 'moderate',
			},
		],
	});

/** Takes these rules back for readers who save data, which not every browser does by itself. */
export const noPrefetchWhenSaving =
	'navigator.connection?.saveData&&document.querySelector("[type=speculationrules]").remove()';

/** On the search page: keeps room where an answer will come, so that nothing has to move away. */
export const keepRoomForAnswer =
	'/[?&]q=[^&]/.test(location.search)&&(document.documentElement.dataset.asked="")';

/**
 * On the search page: whoever comes with a question gets the files that answer it on their way at
 * once, all together; the scripts then find them in the browser’s cache.
 */
export const loadSearchFiles =
	'location.search&&JSON.parse(document.getElementById("search-first").text).map(u=>fetch(u).catch(()=>0))';

/**
 * On the page for what is not there: puts the last words of the address into the search field,
 * without a file's ending and numbers after them.
 */
export const fillInLostWords =
	'try{lost.value=decodeURI(location.pathname).match(/\\/([^/.]*\\p{L}[^/.]*)[^/]*[\\d/]*$/u)[1].replace(/[-_+\\s]+/g," ")}catch{}';

/** On the same page, where days have no pages of their own: leads from the address of a day to its month. */
export const leadToMonth =
	'{let d=/^(.*\\/archive\\/\\d+\\/\\d\\d\\/)(\\d\\d)\\/?$/.exec(location.pathname);d&&location.replace(d[1]+"#day-"+d[2])}';

/** Scripts that one page alone has, by the file of its route. */
const OF_ROUTES: Readonly<Record<string, readonly string[]>> = {
	'src/pages/search.astro': [keepRoomForAnswer, loadSearchFiles],
	'src/pages/404.astro': [fillInLostWords, leadToMonth],
};

/**
 * The scripts that are written out in the pages of a route. Their security policy names the hash of each, so
 * none may depend on the page or on the addresses of other files.
 * @param base path that the site stands below.
 * @param route its file, such as `src/pages/search.astro`.
 */
export const scriptsOfRoute = (base: string, route: string): readonly string[] => [
	...[earlyScript, prefetchRules(base), noPrefetchWhenSaving],
	...(OF_ROUTES[route] ?? []),
];
