import { askedBy, type OutsideScript, originOf } from '../content/outside-script.ts';

/**
 * Loads the scripts that its element names, once a page is read; never for readers whose browser
 * asks not to be tracked (https://www.w3.org/TR/gpc/, and Do Not Track before it). Each has its element, by which
 * it finds what is said to it, and they run in their order.
 */
export const loadOutsideScripts =
	'{let n=navigator,d=document,s=JSON.parse(d.currentScript.dataset.scripts);' +
	'n.globalPrivacyControl||n.doNotTrack==="1"||addEventListener("DOMContentLoaded",()=>{' +
	'for(let{src,data}of s){let e=d.createElement("script");' +
	'for(let k in data)e.setAttribute("data-"+k,data[k]);' +
	'e.async=!1;e.src=src;d.head.append(e)}})}';

/** What the loader is told of scripts, as JSON. */
export const toldToLoader = (scripts: readonly OutsideScript[]): string =>
	JSON.stringify(scripts.map(({ src, data }) => ({ src, data })));

/** What pages with these scripts may run and ask beside their own. */
export const outsideOrigins = (scripts: readonly OutsideScript[]) => ({
	run: [...new Set(scripts.map(originOf))],
	ask: [...new Set(scripts.flatMap(askedBy))],
});
