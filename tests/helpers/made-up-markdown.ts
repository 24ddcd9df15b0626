import { drawing } from './made-up-archive.ts';

/** Pieces of Markdown between bars; `⏎` is a line end, `␣` a space, `´` a backtick. */
export const pieces = (source: string): string[] =>
	source
		.split('¦')
		.map((piece) => piece.trim())
		.map((piece) => piece.replaceAll('⏎', '\n').replaceAll('␣', ' ').replaceAll('´', '`'));

/** Prose in which nothing is marked up, though much of it could be taken for markup. */
export const PROSE = pieces(`
	Plain words of a paragraph, in one line. ¦ Two lines of prose⏎without any sign. ¦ x ¦ AT&T & Co.
	¦ Three lines: of “prose” — 'with' "quotes"⏎< 3, 100% (of 5)⏎$4 / 5 = x; {y} … ¦ and␣␣two spaces
	¦ 1986 was a year. 1. No list! #1 - 2 + 3 = 4: yes ¦ The line ends here␣⏎the next begins
	¦ snake_case and 2 * 3 * 4 and a~b and a|b ¦ “Quoted,” he said: --- -- ... :- -:␣ ¦ Ærø 日本語 עברית 🌕
	¦ Words⏎␣1234. more words⏎1234) more ¦ Words⏎␣␣␣more words
`).concat(
	'No-break\u00A0space,\u2028line, \u061Cmark, \uFEFFmark, \uE000mark',
	'a\u200Bb\u200B\nc\fd',
);

/** What may stand in a line: markup whole and broken, and words. */
export const INLINE = pieces(String.raw`
	* ¦ ** ¦ *** ¦ _ ¦ __ ¦ ´ ¦ ´´ ¦ ~ ¦ ~~ ¦ [ ¦ ] ¦ ]( ¦ ) ¦ ![ ¦ \ ¦ < ¦ > ¦ *a* ¦ **b c** ¦ _d_ ¦ ***e***
	¦ *f **g** h* ¦ i*j*k ¦ l_m_n ¦ ´o´ ¦ ´´ p´q ´´ ¦ ~~r~~ ¦ ~s~ ¦ ~~~t ¦ [u](v) ¦ [u](/v "w") ¦ [u](<v w>)
	¦ [*u* [v](w)](x) ¦ [u](v(w)x) ¦ ![a](p.png) ¦ ![a *b*](p.png "t") ¦ ![](https://a.example/p.png)
	¦ ![x](/old.png) ¦ ![y](x) ¦ [a ![b](p.png) c](d) ¦ [![b](https://a.example/p.png)](https://b.example/)
	¦ [ref] ¦ [x][ref] ¦ [ref][] ¦ ![x][ref] ¦ [REF] ¦ [^1] ¦ [^note] ¦ ![^1] ¦ [x[^1]](y) ¦ [a](b.md#c)
	¦ [a](../x/y.md) ¦ [a](#here) ¦ [a](#h-1) ¦ [a](HTTP://a.example) ¦ [a]({{ b }}) ¦ https://a.example).
	¦ http://a.example/b_c*d* ¦ HTTPS://A.EXAMPLE ¦ http:// ¦ http://]x ¦ www.a.example ¦ www.a_b.c_d
	¦ WWW.a.example/(b) ¦ xwww.a.example ¦ (www.a.example/b)). ¦ a@b.example ¦ a.b+c-d_e@f.example.
	¦ _a_@b.example ¦ @a ¦ a@b ¦ mailto:a@b.example ¦ xmpp:a@b.example/c ¦ <https://a.example/b>
	¦ <a@b.example> ¦ <mailto:a@b> ¦ <javascript:x> ¦ [http://a.example](b) ¦ [www.a.example
	¦ ![http://a.example](p.png) ¦ [a@b.example][ref] ¦ http&#58;//a.example ¦ &#119;ww.a.example
	¦ a&commat;b.example ¦ www\.a.example ¦ http\://a.b ¦ &amp; ¦ &lt;b&gt; ¦ &nbsp; ¦ &#0; ¦ &#13; ¦ &#9;
	¦ &#x1F315; ¦ &copy ¦ &notathing; ¦ & ¦ \* ¦ \[a\] ¦ \<b> ¦ \&amp; ¦ \\ ¦ \´ ¦ \| ¦ \~ ¦ <b> ¦ </b> ¦ <i>
	¦ </i> ¦ <em> ¦ </em> ¦ <a href="x"> ¦ <a> ¦ </a> ¦ <br> ¦ <br/> ¦ </br> ¦ <p> ¦ </p> ¦ <div> ¦ </div>
	¦ <span class="x"> ¦ </span> ¦ <h2 id="here"> ¦ </h2> ¦ <li> ¦ <img src="p.png" alt="a">
	¦ <img src=y onerror=z> ¦ <iframe src="https://a.example/"></iframe> ¦ <video src="https://a.example/"><p>
	¦ <table> ¦ <tr> ¦ <td> ¦ </td> ¦ </table> ¦ <caption>a ¦ <script> ¦ </script> ¦ <style>x</style>
	¦ <textarea> ¦ </textarea> ¦ <title> ¦ <select><option> ¦ <svg><p> ¦ <math><mi> ¦ </svg> ¦ <template>
	¦ <AMO> ¦ <a.b> ¦ <x-y z="1"> ¦ <plaintext> ¦ <!-- a --> ¦ <!-- a ¦ --> ¦ <! ¦ <?a?> ¦ <![CDATA[a]]>
	¦ <nobr> ¦ <td nowrap> ¦ <rp>x</rp> ¦ a | b ¦ | ¦ \| ¦ ´a|b´ ¦ :- ¦ -␣ ¦ [ ]␣ ¦ [x]␣ ¦ "a" --- 'b' ...
	¦ words ¦ and ¦ the ¦ x ¦ 1. ¦ 1986 ¦ . ¦ , ¦ ! ¦ ? ¦ ( ¦ ␣ ¦ ␣␣ ¦ 日本 ¦ — ¦ https://a.example/b?c=d&e#f
	¦ See https://a.b.example/c_d/, and (www.a.example). ¦ Write to desk@a.example. ¦ http://a.example
	¦ 。 ¦ （ ¦ ） ¦ 「 ¦ 」 ¦ 한글 ¦ 🌕 ¦ 𠮷 ¦ ” ¦ 这是**我想做的事。**所以 ¦ **마크다운(Markdown)**을 ¦ の_「強調」_で ¦ ~~（千円）~~二
	¦ 详见https://a.example/b。谢谢 ¦ （https://a.example/路径） ¦ 「https://a.example/」 ¦ 访问https://a.example查看
	¦ www.a.example을 ¦ 访问www.a.example/b_c。 ¦ https://zh.example.org/wiki/北京 ¦ https://例え.jp/a ¦ ：a@b.example。
	¦ 联系a@b.example查 ¦ “https://a.example/b.” ¦ www.sk하이.com ¦ https://a.example/*b*)。 ¦ https://a.example/b[c]。
	¦ [https://a.example/b。c](d) ¦ <https://a.example/b。c> ¦ https://a.example/b&amp;c。 ¦ https://a.example—b
`).concat('\t', '\u200B', '\u200F', '“\uFE01', '葛\u{E0100}');

/** What a line, or several, may begin with. */
export const PREFIXES = pieces(`
	>␣ ¦ > ¦ >>␣ ¦ -␣ ¦ *␣ ¦ +␣ ¦ - ¦ 1.␣ ¦ 2)␣ ¦ 10.␣ ¦ ␣␣-␣ ¦ ␣␣␣␣ ¦ ␣␣ ¦ ␣ ¦ - [ ]␣ ¦ - [x]␣ ¦ 1. [X]␣
	¦ - [⏎␣␣]␣ ¦ #␣ ¦ ##␣ ¦ ######␣ ¦ # ¦ [^1]:␣ ¦ [^note]:␣ ¦ > -␣ ¦ - >␣ ¦ - -␣ ¦ ␣␣␣␣-␣ ¦ > #␣ ¦ |␣ ¦ :␣ ¦ =␣
`).concat('\t', '-\t');

/** Blocks that stand for themselves. */
export const BLOCKS = pieces(String.raw`
	--- ¦ *** ¦ - - - ¦ _ _ _ ¦ === ¦ -- ¦ = ¦ # Heading ¦ ## Heading ## ¦ ### *a* ´b´ ¦ a⏎--- ¦ a⏎===
	¦ ´´´⏎code⏎⏎more code⏎´´´ ¦ ´´´js⏎open ¦ ´´´ ¦ ~~~ x⏎code *a*⏎~~~ ¦ ~~~ ¦ ␣␣␣␣code⏎⏎␣␣␣␣code ¦ ´´´⏎⏎a⏎´´´
	¦ ´´´⏎´´´ ¦ | a | b |⏎|---|:-:|⏎| c | *d* | ¦ a|b⏎-|-⏎c|d ¦ |a|⏎|-|⏎ ¦ a⏎:- ¦ a⏎-:⏎b
	¦ | a |⏎| --- |⏎| ´b\|c´ | d | ¦ [ref]: /url "title" ¦ [ref]: <https://a.example/>⏎'t' ¦ [REF]: x
	¦ [^1]: A note.⏎⏎␣␣␣␣More of it. ¦ [^note]: a ¦ <div>⏎words *a*⏎</div> ¦ <div>⏎⏎*words*⏎⏎</div> ¦ <div>
	¦ </div> ¦ <!-- ¦ --> ¦ <!-- a⏎⏎b --> ¦ <pre>⏎⏎*a*⏎⏎</pre> ¦ <pre> ¦ </pre> ¦ <pre>⏎⏎plain words⏎⏎
	¦ <script>⏎⏎plain words⏎⏎</script> ¦ <style> ¦ <textarea>⏎⏎a ¦ <?php⏎⏎a ¦ <!DOCTYPE html>
	¦ <table><tr><td>a</table> ¦ <table>⏎<caption>a</caption>⏎⏎| a |⏎|---|⏎⏎</table>
	¦ <details>⏎<summary>a</summary>⏎⏎*b*⏎⏎</details> ¦ <ul><li>a ¦ <h2>a <b></b></h2>
	¦ <h1><h2>a</h2></h1> ¦ <figure>⏎⏎![a](p.png)⏎⏎<figcaption>b</figcaption></figure> ¦ <svg>⏎⏎a⏎⏎</svg>
	¦ - a⏎⏎␣␣b⏎- c ¦ 1. a⏎␣␣␣- b⏎␣␣␣␣␣> c ¦ - a⏎-⏎- b ¦ > a⏎lazy⏎> b ¦ - a⏎lazy ¦ > ´´´⏎> a⏎⏎b
	¦ - ´´´⏎␣␣a⏎⏎b ¦ > - a⏎⏎> b ¦ - [ ] a⏎- [x] b ¦ # ![a](p.png) ¦ # ¦ # a <img src="p.png"> ¦ # h⏎⏎# h
	¦ *a⏎⏎b* ¦ ´a⏎⏎b´ ¦ [a⏎⏎b](c) ¦ - https://a.example/⏎- www.a.example/b
`);

/** What may stand between blocks, more often an empty line than anything else. */
export const BETWEEN = pieces('⏎ ¦ ⏎⏎ ¦ ⏎⏎ ¦ ⏎⏎ ¦ ⏎⏎⏎ ¦ ⏎␣⏎ ¦ ␣␣⏎ ¦ \\⏎ ¦ ␣').concat(
	'\n\t\n',
	'\r\n',
	'\r\n\r\n',
);

/** Makes texts put together by lot from all features of Markdown and HTML, whole and broken. */
export function madeUpMarkdown(seed: number): () => string {
	const draw = drawing(seed);
	const below = (end: number) => Math.floor(draw() * end);
	const pick = (items: string[]) => items[below(items.length)] ?? '';
	const several = (most: number, part: () => string) =>
		Array.from({ length: 1 + below(most) }, part);
	const line = () => several(7, () => pick(INLINE)).join(below(3) === 0 ? '' : ' ');
	const lines = () => several(3, line).join('\n');
	const block = (): string => {
		const kind = below(10);
		if (kind < 3) return pick(PROSE);
		if (kind < 5) return pick(BLOCKS);
		if (kind < 7) return lines();
		const prefix = pick(PREFIXES);
		return below(2) === 0 ? prefix + block() : block().replaceAll(/^/gm, prefix);
	};
	return () => several(6, () => block() + pick(BETWEEN)).join('');
}

/** Makes the same texts with signs strewn into them, whole paragraphs of them too. */
export function madeUpMarkdownWith(signs: string[], seed: number): () => string {
	const makeUp = madeUpMarkdown(seed);
	const draw = drawing(seed);
	const below = (end: number) => Math.floor(draw() * end);
	const strewn = (text: string): string => {
		const sign = signs[below(signs.length)] ?? '';
		const at = below(text.length + 1);
		const [before, after] = [text.slice(0, at), text.slice(at)];
		return below(3) === 0 ? `${before}\n\n${sign}\n\n${after}` : before + sign + after;
	};
	return () => Array.from({ length: 1 + below(4) }).reduce<string>(strewn, makeUp());
}
