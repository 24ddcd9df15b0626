import type { Element } from 'hast';

/** Attributes in which elements have the address of what they show, until a script fetches it. */
const ADDRESSES = [
	...['src', 'data', 'dataSrc', 'dataLazySrc', 'dataOriginal', 'dataUrl', 'dataHref'],
	...['dataInstgrmPermalink', 'dataPermalink', 'cite'],
] as const;

/** Embeds that name what they show by its number, and the page where a reader finds it. */
const PAGES: Record<string, (properties: Element['properties']) => unknown> = {
	'infogram-embed': ({ dataId }) => dataId && `https://infogram.com/${dataId}`,
	'youtube-player': ({ dataId }) => dataId && `https://www.youtube.com/watch?v=${dataId}`,
	'flourish-embed': ({ dataSrc }) => dataSrc && `https://public.flourish.studio/${dataSrc}/`,
};

/** The same, of what stands in an attribute. */
const NUMBERED: Record<string, string> = {
	dataTweetId: 'https://twitter.com/i/status/',
	dataYoutubeId: 'https://www.youtube.com/watch?v=',
	dataVimeoId: 'https://vimeo.com/',
	dataDatawrapperId: 'https://datawrapper.dwcdn.net/',
};

/** Elements that scripts define, which name what they show by its number. */
const DEFINED: Record<string, string> = {
	'amp-youtube': 'https://www.youtube.com/watch?v=',
	'lite-youtube': 'https://www.youtube.com/watch?v=',
	'amp-vimeo': 'https://vimeo.com/',
	'lite-vimeo': 'https://vimeo.com/',
};

/** Whether an element is one that scripts define to show something from elsewhere. */
export const isDefinedEmbed = ({ tagName }: Element): boolean => Object.hasOwn(DEFINED, tagName);

/** Scripts that write what they show into the page, and the page where a reader finds it. */
const SCRIPTS: [RegExp, string][] = [
	[/^(https:\/\/gist\.github\.com\/.+)\.js$/, '$1'],
	[/^(https:\/\/datawrapper\.dwcdn\.net\/\w+\/).*$/, '$1'],
	[/^(https:\/\/public\.tableau\.com\/views\/.+)\.js$/, '$1'],
];

/** An address on the web, in full; undefined if it is none. */
function onTheWeb(address: unknown): string | undefined {
	const whole = String(address ?? '').replace(/^\/\//, 'https://');
	return /^https?:\/\//i.test(whole) && URL.canParse(whole) ? whole : undefined;
}

/** The address of what an element shows, if a reader can be led there. */
export function embedAddress(element: Element): string | undefined {
	const { properties, children } = element;
	if (element.tagName === 'script') {
		const source = onTheWeb(properties.src);
		const found = SCRIPTS.find(([form]) => source && form.test(source));
		return found && source?.replace(...found);
	}
	const number = String(properties.videoid ?? properties.dataVideoid ?? properties.videoId ?? '');
	if (isDefinedEmbed(element) && /^[\w-]+$/.test(number)) return DEFINED[element.tagName] + number;
	const named = [properties.className ?? []].flat().find((name) => Object.hasOwn(PAGES, name));
	const page = named !== undefined && onTheWeb(PAGES[String(named)]?.(properties));
	if (page) return page;
	const numbered = Object.keys(NUMBERED).find((name) =>
		/^[\w-]+$/.test(String(properties[name] ?? '')),
	);
	if (numbered) return `${NUMBERED[numbered]}${properties[numbered]}`;
	const inner = children.filter(
		(child): child is Element => child.type === 'element' && child.tagName === 'source',
	);
	const others = Object.keys(properties).filter((name) => name.startsWith('data'));
	const own = [...ADDRESSES, ...others].map((name) => onTheWeb(properties[name])).find(Boolean);
	return own ?? inner.map(({ properties: { src } }) => onTheWeb(src)).find(Boolean);
}
