import fc from 'fast-check';
import { expect } from 'vitest';
import { createStoryRenderer } from '../../src/markdown/render-story.ts';
import { fuzz } from '../helpers/fuzzing.ts';
import { BETWEEN, pieces } from '../helpers/made-up-markdown.ts';
import { STORY_AMONG_FILES } from '../helpers/same-rendering.ts';

/** What people write and paste, whole and cut off; `§` stands for a word. */
const INLINE = pieces(String.raw`
	§ ¦ § § ¦ §, § ¦ *§* ¦ **§ §** ¦ *§ ¦ **§ ¦ _§_ ¦ ~~§~~ ¦ ~~§ ¦ ´§´ ¦ ´´§ ¦ [§](https://a.example/) ¦ [§](gone.md)
	¦ [§](#gone) ¦ [§](javascript:x) ¦ [§]() ¦ [§ ¦ §] ¦ [§][ref] ¦ [§][gone] ¦ [§](a b) ¦ ![§](p.png) ¦ ![§](gone.png)
	¦ ![§](https://a.example/p.png) ¦ §[^1] ¦ §[^gone] ¦ <b>§</b> ¦ <b>§ ¦ §</b> ¦ <i>§ ¦ §</i> ¦ <em>§</strong>
	¦ <span style="color:red">§</span> ¦ <span>§ ¦ </span>§ ¦ <font color=red>§</font> ¦ <blink>§ ¦ <x-y>§</x-y>
	¦ <o:p>§</o:p> ¦ <a name="x">§</a> ¦ <a href="javascript:x">§</a> ¦ <a>§ ¦ <a href="https://a.example/">§ ¦ </a>§
	¦ &amp;§ ¦ §&nbsp;§ ¦ &§; ¦ < § ¦ § > § ¦ \<§> ¦ <br>§ ¦ <br/>§ ¦ §</br> ¦ <wbr>§ ¦ <q>§</q> ¦ <sup>§</sup> ¦ <u>§
	¦ <mark>§</mark> ¦ <small>§</small> ¦ <button>§</button> ¦ <label>§ ¦ <center>§</center> ¦ <nobr>§</nobr>
	¦ <ruby>§</ruby> ¦ <object>§</object> ¦ <video src="x">§</video> ¦ <audio>§</audio> ¦ <tt>§</tt> ¦ <big>§
	¦ <abbr title="x">§</abbr> ¦ <time>§</time> ¦ <cite>§</cite> ¦ <kbd>§</kbd> ¦ <form>§</form> ¦ <fieldset>§ ¦ <legend>§
	¦ <canvas>§</canvas> ¦ <meter>§</meter> ¦ <output>§</output> ¦ <dialog>§</dialog> ¦ <slot>§</slot> ¦ <bdi>§ ¦ <map>§
`);
const BLOCKS = pieces(`
	# § ¦ ### § ### ¦ §⏎=== ¦ §⏎--- ¦ --- ¦ | § | § |⏎|---|---|⏎| § | § | § | ¦ § | §⏎-|- ¦ [^1]: §⏎⏎␣␣␣␣§ ¦ [ref]: https://a.example/
	¦ ´´´⏎§⏎⏎§⏎´´´ ¦ ~~~ js⏎§⏎~~~ ¦ ␣␣␣␣§⏎␣␣␣␣§ ¦ <p>§ ¦ <p>§</p> ¦ </p>§ ¦ <div>§ ¦ <div>⏎⏎§⏎⏎</div> ¦ </div>§ ¦ <table><tr><td>§<td>§
	¦ <table>§<tr><td>§</table> ¦ </table>§ ¦ <tr>§ ¦ <td>§ ¦ <caption>§ ¦ <table>⏎<tr>⏎<td>⏎⏎*§*⏎⏎</td> ¦ <ul><li>§<li>§ ¦ <li>§
	¦ <ul>§ ¦ </ul>§ ¦ <ol>⏎⏎- § ¦ <dl><dt>§<dd>§</dl> ¦ <dd>§ ¦ <h2>§</h2> ¦ <h2>§ ¦ <h1>§</h3> ¦ <blockquote>§ ¦ <pre>§⏎⏎§</pre>
	¦ <pre>§ ¦ <details>⏎<summary>§</summary>⏎⏎§⏎</details> ¦ <details>§ ¦ <figure>§<figcaption>§</figcaption></figure>
	¦ <section>§ ¦ <article>§</article> ¦ <nav>§</nav> ¦ <footer>§ ¦ <main>§</main> ¦ <hr>§ ¦ <address>§ ¦ <menu><li>§</menu>
	¦ <hgroup>§ ¦ <body>§ ¦ <html>§ ¦ <head>§ ¦ </body>§ ¦ <colgroup>§ ¦ <tbody>§ ¦ <marquee>§ ¦ <search>§ ¦ <iframe></iframe>§
`);
const PREFIXES = pieces(
	'> ¦ >␣ ¦ -␣ ¦ *␣ ¦ 1.␣ ¦ ␣␣ ¦ ␣␣␣␣ ¦ #␣ ¦ - [ ]␣ ¦ |␣ ¦ [^1]:␣ ¦ > -␣',
).concat('\t');

const line = fc.oneof(
	fc.constantFrom(...BLOCKS),
	fc
		.array(fc.constantFrom(...INLINE), { minLength: 1, maxLength: 5 })
		.map((parts) => parts.join(' ')),
);

/** Texts of which each word is one of its own. */
const texts = fc
	.array(fc.tuple(fc.constantFrom('', '', ...PREFIXES), line, fc.constantFrom(...BETWEEN)), {
		minLength: 1,
		maxLength: 5,
	})
	.map((lines) => {
		let words = 0;
		return lines
			.map(([prefix, text, end]) => text.replaceAll(/^/gm, prefix) + end)
			.join('')
			.replaceAll('§', () => `word${String(words++).padStart(3, '0')}`);
	});

const renderer = createStoryRenderer();

fuzz('words', 'each word that is written is shown, told of, or in a text that is refused', {
	inputs: texts,
	cases: 400,
	holds: async (source) => {
		const render = await renderer;
		const { html, text, remarks, wrong } = await render(source, STORY_AMONG_FILES);
		// Of a note that nothing refers to, its label is told of.
		if (wrong.length > 0 || remarks.some(({ sort }) => sort === 'unusedNote')) return;
		// Beside the signs that begin code stands its language.
		const shown = source.replaceAll(/(?:`{3}|~~~).*/g, '');
		const told = html + remarks.map(({ found }) => found).join();
		expect(shown.match(/word\d+/g)?.filter((word) => !told.includes(word)) ?? []).toEqual([]);
		expect(/word\d{3}word/.exec(text)?.[0]).toBeUndefined();
	},
});
