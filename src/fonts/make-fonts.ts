import { FACES } from './faces.ts';
import { type FontFile, fontFiles } from './make-files.ts';
import { faceRules } from './stylesheet.ts';

const NOTE = '/* Made by `npm run fonts` of src/fonts/faces.ts. */\n';

/** All font files of the site, and the stylesheet that names them. */
export async function makeFonts(): Promise<{ fonts: FontFile[]; stylesheet: string }> {
	const made = await Promise.all(
		FACES.map(async (face) => {
			const files = await fontFiles(face);
			return { files, rules: await faceRules(face, files) };
		}),
	);
	return {
		fonts: made.flatMap(({ files }) => files),
		stylesheet: [NOTE, ...made.map(({ rules }) => rules)].join('\n'),
	};
}
