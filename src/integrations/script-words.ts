import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { locale } from '../locale.ts';

/** The module of the words that scripts write, as it stands in the code. */
const WORDS = join('src', 'client', 'words.ts');
const EXPORTED = /^export const (\w+)/gm;

/** Has the scripts of a build write the words of the newspaper: its language's, or its own. */
function ownWords() {
	return {
		name: 'broadsheet-script-words',
		enforce: 'pre' as const,
		transform(code: string, id: string) {
			if (!id.split('?')[0]?.endsWith(WORDS)) return undefined;
			const groups = [...code.matchAll(EXPORTED)].map(
				([, group]) => group as keyof typeof locale.words,
			);
			const lines = groups.map(
				(group) => `export const ${group} = ${JSON.stringify(locale.words[group])};`,
			);
			return { code: lines.join('\n'), map: null };
		},
	};
}

/** Gives scripts the words of the newspaper, those of workers too. */
export function scriptWords(): AstroIntegration {
	return {
		name: 'script-words',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite: { plugins: [ownWords()], worker: { plugins: () => [ownWords()] } } });
			},
		},
	};
}
