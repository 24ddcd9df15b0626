/**
 * How scripts are set that Latin rules do not fit. A style of its own, since only pages in these
 * languages have it (domain/text/language.ts); the content security policy names its hash.
 */
import { compact } from './compact.ts';

/** Scripts whose letters each fill a square. */
const SQUARE = ['zh', 'yue', 'ja', 'ko'];
/** Those with marks above and below the line, which Latin leading would set over each other. */
const TALL = [
	...['ar', 'fa', 'ur', 'ps', 'ckb', 'sd', 'ug'],
	...['hi', 'mr', 'ne', 'bn', 'as', 'pa', 'gu', 'or', 'ta', 'te', 'kn', 'ml', 'si'],
	...['th', 'lo', 'km', 'my', 'bo', 'am', 'ti'],
];
const HEBREW = ['he', 'yi'];

/** Chromium knows no list of languages in one `:lang()`. */
const lang = (languages: string[]) => `:is(${languages.map((each) => `:lang(${each})`).join(',')})`;
const square = lang(SQUARE);
const chinese = lang(['zh', 'yue']);
const tall = lang(TALL);
const narrow = lang([...TALL, ...HEBREW]);
const high = lang([...SQUARE, ...TALL]);
const any = lang([...SQUARE, ...TALL, ...HEBREW]);

/** Fonts of devices for text: each writes its own script alone, so that one list serves all of these. */
const TEXT_FONTS = [
	...['Naskh Arabic', 'Serif Hebrew', 'Serif Thai', 'Serif Devanagari', 'Serif Bengali'].map(
		(name) => `'Noto ${name}'`,
	),
	...["'Noto Serif Tamil'", "'Geeza Pro'", "'New Peninim MT'", 'David', 'Thonburi'],
	...["'Kohinoor Devanagari'", "'Kohinoor Bangla'", "'Leelawadee UI'", "'Nirmala UI'"],
	...["'Segoe UI'", 'serif'],
].join(',');

/** The same for scripts that share letters, which each language writes in its own way. */
const squareFonts = (languages: string[], ...fonts: string[]) =>
	`:root${lang(languages)}{--square:${fonts.map((font) => `'${font}'`).join(',')},serif}`;

/** Dates in a rail keep to the lines of what stands beside them. */
const HEADLINES = ':is(h1,h2,h3,h4,.headline,.name,.pull-quote):not(.date,.period)';
/** Texts of a few lines between headline and story. */
const SHORT_TEXTS = ':is(.standfirst,.summary,.description,.passage,.role,.policy,.lead,.opening)';

const styles = /* css */ `
@layer tokens {
	${squareFonts(['ja'], 'Hiragino Mincho ProN', 'Noto Serif CJK JP', 'Noto Serif JP', 'Yu Mincho')}
	${squareFonts(['zh'], 'Songti SC', 'Noto Serif CJK SC', 'Noto Serif SC', 'Source Han Serif SC')}
	${squareFonts(['zh-Hant', 'zh-TW', 'zh-HK', 'yue'], 'Songti TC', 'Noto Serif CJK TC', 'Noto Serif TC', 'Source Han Serif TC')}
	${squareFonts(['ko'], 'Noto Serif CJK KR', 'Noto Serif KR', 'Nanum Myeongjo', 'AppleMyungjo', 'Batang')}

	/* Their fonts come first: dashes, dots and quotation marks are as wide as their letters. */
	:root${square} {
		--serif: var(--square);
		--serif-display: var(--square);
		--sans: sans-serif;
		/* Letters that fill their square look larger than Latin ones; a line has about 35 of them. */
		--text-h1: clamp(1.75rem, 1.4rem + 1.6vw, 2.75rem);
		--text-h2: clamp(1.5rem, 1.35rem + 0.7vw, 1.875rem);
		--text-h3: clamp(1.25rem, 1.15rem + 0.4vw, 1.5rem);
		--text-card: 1.1875rem;
		--text-standfirst: clamp(1.125rem, 1.05rem + 0.35vw, 1.3125rem);
		--text-body: clamp(1.0625rem, 1.03rem + 0.15vw, 1.125rem);
		--text-summary: 1rem;
	}

	${any} {
		--tracking: 0;
		--tracking-tight: 0;
	}

	/*
	 * As heavy as Latin headlines look: in bold where a font has one. From 600 on a browser would thicken
	 * Latin letters, which are cut in one weight.
	 */
	:root${any} {
		--weight-display: 590;
	}

	:root${narrow} {
		--serif: Newsreader, ${TEXT_FONTS};
		--serif-display: 'Newsreader Display', ${TEXT_FONTS};
	}
}

@layer base {
	${square} {
		line-break: strict;
	}

	${square} .prose {
		text-autospace: normal;
	}

	/* Words are parted between phrases, where the browser knows them; Korean has spaces. */
	:lang(ja):is(h1, h2, h3, .standfirst) {
		word-break: auto-phrase;
	}

	:lang(ko) {
		word-break: keep-all;
	}

	${any} .prose {
		hanging-punctuation: none;
	}

	${high} .prose {
		line-height: 1.8;
	}

	/* These scripts have no italics. */
	:is(em, i, cite, dfn, address, var)${any} {
		font-style: normal;
	}

	em${narrow} {
		font-weight: 700;
	}

	/* As the Japanese and Koreans set it above, and the Chinese below the line. */
	em${square} {
		text-emphasis: filled dot;
	}

	em${chinese} {
		text-emphasis-position: under right;
	}

	${square} .prose :is(strong, b) {
		font-size: 1em;
	}

	${narrow} .prose :is(strong, b) {
		font: 700 1em / 1 var(--serif);
	}

	/* Below the marks of letters, not through them. */
	${high} a {
		text-underline-offset: 0.3em;
	}

	:lang(fa) .prose ol {
		list-style-type: persian;
	}

	:lang(bn) .prose ol {
		list-style-type: bengali;
	}

	:lang(ar) {
		quotes: '«' '»' '“' '”';
	}

	/* Programs are written from left to right wherever they stand. */
	[dir='rtl'] :is(pre, code) {
		direction: ltr;
		unicode-bidi: isolate;
	}

	/* Arrows point the way that is read; on paper addresses stand in their place. */
	@media screen {
		[dir='rtl'] a[rel~='external']::after {
			content: '\\2196' / '';
		}
	}

	[dir='rtl'] [data-footnote-backref] {
		display: inline-block;
		transform: scaleX(-1);
	}
}

/* Above the components, whose headlines and short texts have the leading of Latin ones. */
@layer writing {
	${high}${HEADLINES} {
		line-height: 1.35;
	}

	${high}${SHORT_TEXTS} {
		line-height: 1.65;
	}

	/* Their letters have no small ones that old figures would go with. */
	${any}:is(.prose,.opening) {
		font-variant-numeric: lining-nums;
	}

	/* Space between letters takes joined ones apart, also where a reader asks for more. */
	${tall} .prose {
		letter-spacing: 0;
	}
}
`;

export const writingStyles = compact(styles);
