import { expect, test } from 'vitest';
import { besideLetter, DRAWING, elementsOf, render, unsafeParts } from '../helpers/render.ts';

const FILES = besideLetter({
	'bells.mp3': 'x'.repeat(52_000),
	'bells.ogg': 'x',
	'regatta.mp4': 'x',
	'regatta.vtt': 'WEBVTT',
	'quay.svg': DRAWING,
});
const renderBeside = (markdown: string) => render(markdown, { files: FILES });
const MEDIA = '/media/articles/2022/10/24';

/** The properties of the elements of a name that a text becomes. */
const propertiesOf = async (markdown: string, name: string) =>
	elementsOf((await renderBeside(markdown)).html, name).map(({ properties }) => properties);

test.each([
	['audio', '<audio src="bells.mp3"></audio>', 'bells.mp3'],
	['audio', '<audio controls autoplay loop preload="auto" src="bells.mp3"></audio>', 'bells.mp3'],
	['audio', '<audio><source src="bells.mp3"><source src="bells.ogg"></audio>', 'bells.mp3'],
	['audio', '<audio><source src="gone.flac"><source src="bells.ogg"></audio>', 'bells.ogg'],
	['audio', 'Words <audio src="./bells.mp3">or not</audio> and words.', 'bells.mp3'],
	['video', '<video src="regatta.mp4" width="9999" onplay="x()"></video>', 'regatta.mp4'],
])(
	'the %s in %s plays a file of the story, and loads nothing by itself',
	async (name, html, file) => {
		const [player] = await propertiesOf(html, name);
		const ariaLabel = name === 'audio' ? 'Audio' : 'Video';
		expect(player).toEqual({ src: `${MEDIA}/${file}`, controls: true, preload: 'none', ariaLabel });
		expect(unsafeParts((await renderBeside(html)).html)).toEqual([]);
	},
);

test('after a player stands a link to its file, with its type and size', async () => {
	const { html, attachments } = await renderBeside(
		'<audio src="bells.mp3" title="The bells"></audio>',
	);
	expect(elementsOf(html, 'audio')[0]?.properties.ariaLabel).toBe('The bells');
	expect(html.replaceAll('\u00A0', ' ')).toContain(
		`<a href="${MEDIA}/bells.mp3">The bells <small>(MP3, 52 kB)</small></a>`,
	);
	expect(new Set(attachments.map(({ path }) => path))).toEqual(
		new Set(['articles/2022/10/24/bells.mp3']),
	);
});

test('captions and the picture of a film are those beside the story, and no others', async () => {
	const film = `<video src="regatta.mp4" poster="quay.svg">
<track src="regatta.vtt" kind="captions" srclang="en" label="English">
<track src="https://a.example/regatta.vtt"></video>`;
	expect(await propertiesOf(film, 'video')).toEqual([
		expect.objectContaining({ poster: `${MEDIA}/quay.svg` }),
	]);
	expect(await propertiesOf(film, 'track')).toEqual([
		{ src: `${MEDIA}/regatta.vtt`, kind: 'captions', srcLang: 'en', label: 'English' },
	]);
	const { pictures, attachments } = await renderBeside(film);
	expect(pictures.map(({ url }) => url)).toEqual([`${MEDIA}/quay.svg`]);
	expect(attachments.map(({ url }) => url)).toContain(`${MEDIA}/regatta.vtt`);
});

test('a recording on another site becomes a link', async () => {
	const { html } = await renderBeside('<video src="https://a.example/regatta.mp4"></video>');
	expect(elementsOf(html, 'video')).toEqual([]);
	expect(elementsOf(html, 'a')[0]?.properties.href).toBe('https://a.example/regatta.mp4');
});

test('a recording that is not there is told of', async () => {
	const { remarks, html } = await renderBeside('<audio src="gone.mp3"></audio>');
	expect(remarks).toContainEqual({ sort: 'lostFile', found: 'gone.mp3' });
	expect(elementsOf(html, 'audio')).toEqual([]);
});
