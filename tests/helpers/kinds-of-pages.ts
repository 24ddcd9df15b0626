/** The story that shows most of what a story can have. */
export const MODEL_STORY = '2022/10/24/progressives-letter-ukraine/';

/** Address of one page of every kind, below the site’s own. */
export const KINDS_OF_PAGES: Readonly<Record<string, string>> = {
	'the front page': '',
	'a story': MODEL_STORY,
	'a story with table and picture': '1969/07/20/moon-landing/',
	'a story with footnotes': '1977/voyager/',
	'a story in French': '2012/06/30/minitel/',
	'a story with all that one may have': '2013/05/ferry-landing/',
	'a brief': 'undated/third-dc-officer/',
	'the sections': 'sections/',
	'a section': 'sections/science/',
	'the topics': 'topics/',
	'a topic': 'topics/spaceflight/',
	'the authors': 'authors/',
	'an author': 'authors/world-desk/',
	'all series': 'series/',
	'a series': 'series/steps-off-the-earth/',
	'the archive': 'archive/',
	'a year': 'archive/2022/',
	'a month': 'archive/2022/10/',
	'a day': 'archive/2022/10/24/',
	'the undated': 'archive/undated/',
	'the corrections': 'corrections/',
	'a standing page': 'about/',
	'the saved stories': 'saved/',
	'the search': 'search/',
	'search results': 'search/?q=treaty',
	'a withdrawn page': '2013/05/ferry-fares/',
	'page not found': '404.html',
};
