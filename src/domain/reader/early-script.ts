import { SEARCH_KEY_KEPT } from './search-key.ts';
import { READER_SETTINGS, SETTINGS_KEY, writtenValues } from './settings.ts';

/** Each setting with what may be written of it: `{"theme":["light","sepia","dark"], …}`. */
const allowed = Object.fromEntries(
	READER_SETTINGS.map((setting) => [setting.name, writtenValues(setting)]),
);

/**
 * The script that stands in every page’s head, so that a page is painted as its reader wants it. It
 * is a string, since it has to stand in the page itself and comes before all that is bundled. It
 *
 * 1. says by `data-scripted` that buttons which need scripts may be shown;
 * 2. writes what is kept on the root element, as far as it is one of the values there are, and the
 *    theme’s paper into a `theme-color` that comes before the page’s own: at once, when another tab
 *    has changed it, and when a page is gone back to that was set aside as it was. The script’s own
 *    element has the papers, `data-dark` and so on, since a newspaper may have others;
 * 3. loads the dialog of the settings once a button is pressed that opens it. The dialog opens itself.
 *    The script’s own element says by `data-dialog` where that module is;
 * 4. has the key “/” lead to the field of the search page, as the masthead’s link with `rel="search"` does
 *    to that page, unless a reader has switched it off there. On that page it has a script of its own.
 *
 * A browser may forbid the store, and in it may stand anything.
 */
export const earlyScript =
	'{let d=document,r=d.documentElement,m=d.createElement("meta"),' +
	`u=d.currentScript.dataset,a=${JSON.stringify(allowed)},` +
	'g=n=>{try{return localStorage.getItem(n)}catch{}},' +
	`f=()=>{let k={},n;try{k=JSON.parse(g("${SETTINGS_KEY}"))||k}catch{}` +
	'for(n in a)a[n].includes(k[n])?r.dataset[n]=k[n]:delete r.dataset[n];' +
	'm.content=u[r.dataset.theme]||""};' +
	'r.dataset.scripted="";m.name="theme-color";d.head.append(m);f();' +
	'for(let e of["storage","pageshow"])addEventListener(e,f);' +
	'addEventListener("click",e=>e.target.closest?.("[data-opens=settings]")&&import(u.dialog));' +
	'addEventListener("keydown",e=>{let l=d.querySelector("a[rel=search]:not([aria-current])");' +
	`l&&e.key=="/"&&!e.ctrlKey&&!e.metaKey&&!("value"in e.target)&&!g("${SEARCH_KEY_KEPT}")&&` +
	'(e.preventDefault(),location=l.href+"#q")})}';
