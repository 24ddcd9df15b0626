import './plain-errors.ts';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { makeFonts } from '../fonts/make-fonts.ts';
import { argumentsOf } from './usage.ts';

argumentsOf({
	command: 'npm run fonts',
	does: `Cuts the font files that src/fonts/faces.ts asks for from their packages, and writes the
stylesheet that names them.`,
	example: 'npm run fonts',
});

const files = new URL('../fonts/files/', import.meta.url);
const { fonts, stylesheet } = await makeFonts();
rmSync(files, { recursive: true, force: true });
mkdirSync(files);
for (const { name, bytes } of fonts) {
	writeFileSync(new URL(name, files), bytes);
	console.log(`${name}  ${(bytes.length / 1000).toFixed(1)} KB`);
}
writeFileSync(new URL('../styles/fonts.css', import.meta.url), stylesheet);
