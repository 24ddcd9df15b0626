import { expect, test } from 'vitest';
import { inside, published, svg, wrongIn } from '../../helpers/svg.ts';

test.each([
	[
		'a large file',
		Buffer.alloc(17 * 2 ** 20, ' '),
		'has 17 MB, and a drawing may have 16; simplify it, or save it as a PNG',
	],
	[
		'a chain of parts',
		svg(
			Array.from(
				{ length: 40_000 },
				(_, at) => `<g id="p${at}"><use href="#p${at + 1}"/></g>`,
			).join(''),
		),
		'has more than 200 parts one within another; simplify it',
	],
	[
		'more elements than a browser draws at once',
		svg('<g/>'.repeat(100_001)),
		'has more than 100,000 parts; simplify it, or save it as a PNG',
	],
	[
		'more attributes than a browser reads at once',
		svg(`<g ${Array.from({ length: 500_001 }, (_, at) => `a${at}=""`).join(' ')}/>`),
		'has more than 100,000 parts; simplify it, or save it as a PNG',
	],
	[
		'elements deep in each other',
		svg('<g>'.repeat(300) + '</g>'.repeat(300)),
		'has more than 200 parts one within another; simplify it',
	],
	[
		'elements very deep in each other',
		svg('<g>'.repeat(90_000) + '</g>'.repeat(90_000)),
		'has more than 200 parts one within another; simplify it',
	],
])('%s is refused', (_, source, message) => {
	expect(wrongIn(source)).toBe(message);
});

/** A drawing in which each of these parts holds the one before ten times. */
const tenfold = (times: number, reference: (id: string) => string) =>
	svg(
		`<g id="p0"><rect/></g>${Array.from(
			{ length: times },
			(_, at) => `<g id="p${at + 1}">${reference(`p${at}`).repeat(10)}</g>`,
		).join('')}`,
	);

test.each([
	['used', (id: string) => `<use href="#${id}"/>`],
	['used by xlink', (id: string) => `<use xlink:href="#${id}"/>`],
	['filled with', (id: string) => `<rect fill="url(#${id})"/>`],
])('a part that is %s so often that a browser would not come to an end is refused', (_, by) => {
	expect(wrongIn(tenfold(9, by))).toContain('uses its own parts so often');
	expect(published(tenfold(3, by))).toContain('p3');
});

/** A drawing in which each shape of a class is drawn with parts that hold ten of the next class. */
const tenfoldByClass = (property: string, part: (id: string, inner: string) => string) => {
	const shape = (at: number) => `<path class="c${at} other" d="M0 0L9 9"/>`;
	const levels = Array.from({ length: 9 }, (_, at) => at);
	const rules = levels.map((at) => `g .c${at}, x{color:red;${property}:url(#p${at})}`).join('');
	const parts = levels.map((at) => part(`p${at}`, shape(at + 1).repeat(10))).join('');
	return svg(`<style>/* } */ @media all{${rules}}</style><defs>${parts}</defs><g>${shape(0)}</g>`);
};

test.each([
	['patterns', 'fill', 'pattern'],
	['masks', 'mask', 'mask'],
	['clip paths', 'clip-path', 'clipPath'],
	['markers', 'marker-mid', 'marker'],
])('%s that style sheets use so often are refused, too', (_, property, name) => {
	const drawing = tenfoldByClass(property, (id, inner) => `<${name} id="${id}">${inner}</${name}>`);
	expect(wrongIn(drawing)).toContain('uses its own parts so often');
});

test('a part that a variable stands for counts wherever the variable is used', () => {
	const uses = '<rect style="fill:var(--part)"/>'.repeat(900);
	const pattern = `<pattern id="p">${'<rect/>'.repeat(900)}</pattern>`;
	const drawing = svg(`<g style="--part:url(#p)">${pattern}${uses}</g>`);
	expect(wrongIn(drawing)).toContain('uses its own parts so often');
});

test('a marker counts for each corner of a line, also where a group has it', () => {
	const marker = `<marker id="m">${'<circle r="3"/>'.repeat(500)}</marker>`;
	const line = (corners: number) => `<path d="M0 0${'L9 9'.repeat(corners)}"/>`;
	const drawing = (corners: number) => svg(`${marker}<g marker-mid="url(#m)">${line(corners)}</g>`);
	expect(published(drawing(50))).toContain('marker-mid');
	expect(wrongIn(drawing(500))).toContain('uses its own parts so often');
});

test('what style sheets use as often as real drawings do is published', () => {
	const rules = Array.from({ length: 90 }, (_, at) => `.s${at}{fill:url(#g${at})}`).join('');
	const gradients = Array.from(
		{ length: 90 },
		(_, at) => `<linearGradient id="g${at}"><stop/><stop/></linearGradient>`,
	).join('');
	const shapes = Array.from({ length: 9000 }, (_, at) => `<rect class="s${at % 90}"/>`).join('');
	expect(published(svg(`<style>${rules}</style>${gradients}${shapes}`))).toContain('class="s89"');
});

test.each([
	['blurred', `<rect style="filter:${'blur(2px) '.repeat(600)}"/>`],
	[
		'filtered',
		`<filter id="f">${'<feGaussianBlur/>'.repeat(30)}</filter>${'<rect filter="url(#f)"/>'.repeat(30)}`,
	],
	['moved', `<style>@keyframes a{to{x:9px}}rect{animation:a 1s}</style>${'<rect/>'.repeat(600)}`],
])('a drawing that is %s too often is refused', (_, inner) => {
	expect(wrongIn(svg(inner))).toContain('has more than 500 effects');
});

test('filters that are not used do not count', () => {
	const filter = `<filter id="f">${'<feGaussianBlur/>'.repeat(90)}</filter>`;
	expect(published(svg(`<defs>${filter.repeat(9)}</defs><rect filter="url(#f)"/>`))).toContain(
		'<rect',
	);
});

test('a part that holds itself is not counted for ever', () => {
	expect(inside('<g id="a"><use href="#a"/></g>')).toBe('<g id="a"><use href="#a"/></g>');
});
