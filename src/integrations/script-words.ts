import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { JOINING_WORDS } from '../domain/search/asked-dates/joining-words.ts';
import { locale } from '../locale.ts';
import { site } from '../site.ts';
import type { Words } from '../words/words.ts';

/** The module of the words that scripts write, as it stands in the code. */
const WORDS = join('src', 'client', 'words.ts');
const EXPORTED = /^export const (\w+)/gm;
/** The module of the words around dates in queries, and those of which every newspaper has some. */
const DATE_WORDS = join('src', 'domain', 'search', 'asked-dates', 'joining-words.ts');
const ALWAYS = 'en';

/** The words of the newspaper, for scripts: its language's, or its own. */
function wordsModule(code: string): string {
	const groups = [...code.matchAll(EXPORTED)].map(([, group]) => group as keyof Words);
	const lines = groups.map(
		(group) => `export const ${group} = ${JSON.stringify(locale.words[group])};`,
	);
	return lines.join('\n');
}

/** The words around dates in the languages that readers of the newspaper ask in. */
function dateWordsModule(): string {
	const languages = [ALWAYS, new Intl.Locale(site.language).language];
	const rows = Object.entries(JOINING_WORDS).filter(([language]) => languages.includes(language));
	return `export const JOINING_WORDS = ${JSON.stringify(Object.fromEntries(rows))};`;
}

/** Has the scripts of a build know the language of the newspaper, and no other. */
function ownWords() {
	return {
		name: 'broadsheet-script-words',
		enforce: 'pre' as const,
		transform(code: string, id: string) {
			const file = id.split('?')[0] ?? '';
			if (file.endsWith(WORDS)) return { code: wordsModule(code), map: null };
			if (file.endsWith(DATE_WORDS)) return { code: dateWordsModule(), map: null };
			return undefined;
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
