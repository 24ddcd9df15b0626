import sharp from 'sharp';
import { randomFrom } from '../bench/random-numbers.ts';

/** What a made-up photograph shows. */
export type Scene = 'sea' | 'hills' | 'town' | 'wood' | 'person';

/** A photograph that does not exist: what it shows, its size in pixels, and what makes it another. */
export interface MadeUpPhoto {
	scene: Scene;
	width: number;
	height: number;
	seed: number;
}

/** Hours of a day: the sky above, the sky at the horizon, and what stands against it. */
const LIGHTS = [
	['#3f78b5', '#dbe7ee', '#35523f'],
	['#20365f', '#f0b27a', '#1d2233'],
	['#8fa3ad', '#e4e6e2', '#4a5450'],
	['#5b8fc0', '#f6e7c4', '#5d6b35'],
	['#2a2f4f', '#c86f5a', '#20202c'],
] as const;

type Random = () => number;
/** A place between two edges, in parts of the picture. */
const between = (random: Random, from: number, to: number) => from + random() * (to - from);

const rect = (x: number, y: number, width: number, height: number, fill: string, opacity = 1) =>
	`<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" opacity="${opacity}"/>`;

/** The outline of a range of hills whose tops are about `top` high, in thousandths of the picture. */
function ridge(random: Random, top: number, roughness: number): string {
	let height = top;
	const points = Array.from({ length: 41 }, (_, i) => {
		height = Math.max(top - 90, Math.min(top + 90, height + between(random, -1, 1) * roughness));
		return `${i * 25},${height.toFixed(1)}`;
	});
	return `0,1000 ${points.join(' ')} 1000,1000`;
}

function hills(random: Random, dark: string): string {
	return [0.35, 0.6, 0.85, 1]
		.map((opacity, i) => {
			const points = ridge(random, 520 + i * 110, 16 + i * 5);
			return `<polygon points="${points}" fill="${dark}" opacity="${opacity}"/>`;
		})
		.join('');
}

function sea(random: Random, dark: string): string {
	const waves = Array.from({ length: 90 }, () => {
		const y = between(random, 600, 1000);
		const width = (y - 560) * between(random, 0.1, 0.9);
		const colour = random() < 0.5 ? '#fff' : dark;
		return rect(between(random, -100, 1000), y, width, (y - 580) / 70, colour, 0.22);
	});
	const far = `<polygon points="${ridge(random, 575, 8)}" fill="${dark}" opacity="0.7"/>`;
	return `${far}${rect(0, 595, 1000, 405, 'url(#water)')}${waves.join('')}`;
}

function town(random: Random, dark: string): string {
	const houses = Array.from({ length: 14 }, (_, i) => {
		const [x, top] = [i * 75 - 20, between(random, 380, 680)];
		const windows = Array.from({ length: 15 }, (_each, at) => {
			const [column, row] = [at % 3, Math.floor(at / 3)];
			const light = random() < 0.4 ? '#ffd98a' : '#9fb0bb';
			return rect(x + 12 + column * 22, top + 22 + row * 46, 11, 24, light, 0.75);
		});
		return rect(x, top, 72, 1000 - top, dark, between(random, 0.75, 1)) + windows.join('');
	});
	return `${houses.join('')}${rect(0, 900, 1000, 100, '#3c3b38')}`;
}

function wood(random: Random, dark: string): string {
	const trunks = Array.from({ length: 22 }, (_, i) => {
		const width = 6 + i * 2.2;
		return rect(
			between(random, -20, 1000),
			0,
			width,
			between(random, 700, 1000),
			dark,
			0.3 + i / 32,
		);
	});
	return `${rect(0, 640, 1000, 360, '#6b7a3a')}${trunks.join('')}`;
}

function person(random: Random, dark: string): string {
	const x = between(random, 420, 580);
	const skin = ['#d9a67f', '#8c5a3c', '#f0c9a8', '#b97a55'][Math.floor(random() * 4)];
	return `<ellipse cx="${x}" cy="1040" rx="370" ry="400" fill="${dark}"/>
		<rect x="${x - 65}" y="500" width="130" height="190" fill="${skin}"/>
		<ellipse cx="${x}" cy="330" rx="165" ry="185" fill="${dark}"/>
		<ellipse cx="${x}" cy="405" rx="140" ry="180" fill="${skin}"/>`;
}

const SCENES = { hills, sea, town, wood, person };

/** What is seen, without the unevenness that light and a lens leave. */
function drawing({ scene, width, height, seed }: MadeUpPhoto): string {
	const random = randomFrom(seed);
	const [sky, horizon, dark] = LIGHTS[seed % LIGHTS.length] ?? LIGHTS[0];
	const stops = (from: string, to: string) =>
		`<stop stop-color="${from}"/><stop offset="1" stop-color="${to}"/>`;
	const sun = `<ellipse cx="${between(random, 150, 850)}" cy="${between(random, 150, 420)}" rx="${(40 * height) / width}" ry="40" fill="#fff3d6" opacity="0.85"/>`;
	return `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="${Math.round((800 * height) / width)}" viewBox="0 0 1000 1000" preserveAspectRatio="none">
		<linearGradient id="sky" x2="0" y2="0.7">${stops(sky, horizon)}</linearGradient>
		<linearGradient id="water" x2="0" y2="1">${stops(horizon, sky)}</linearGradient>
		${rect(0, 0, 1000, 1000, 'url(#sky)')}${scene === 'person' ? '' : sun}${SCENES[scene](random, dark)}
	</svg>`;
}

/** Uneven grey: clouds where `frequency` is low, what things are made of where it is higher. */
function unevenness(width: number, height: number, frequency: number, seed: number) {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
		<filter id="f" x="0" y="0" width="1" height="1">
			<feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="5" seed="${seed}"/>
			<feColorMatrix values="1 0 0 0 0  1 0 0 0 0  1 0 0 0 0  0 0 0 0 1"/>
		</filter>
		<rect width="100%" height="100%" filter="url(#f)"/>
	</svg>`;
	return sharp(Buffer.from(svg)).png();
}

/** Makes such a photograph, as a JPEG file of a size that cameras write. The same each time. */
export async function madeUpPhoto(photo: MadeUpPhoto): Promise<Buffer> {
	const { width, height, seed } = photo;
	const size = { width, height, fit: 'fill' } as const;
	const clouds = await sharp(await unevenness(400, 300, 0.012, seed).toBuffer())
		.resize(size)
		.toBuffer();
	const texture = await unevenness(600, 600, 0.07, seed).toBuffer();
	// Drawn small, its edges are as soft as a lens shows them.
	return sharp(Buffer.from(drawing(photo)))
		.resize(size)
		.composite([
			{ input: clouds, blend: 'soft-light' },
			{ input: texture, blend: 'soft-light', tile: true },
		])
		.jpeg({ quality: 84 })
		.toBuffer();
}
