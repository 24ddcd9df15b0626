import { existsSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { AstroConfig } from 'astro';

type Plugin = NonNullable<NonNullable<AstroConfig['vite']>['plugins']>[number];

/** Folders of the project whose files stand for the program, or are made of what does. */
const INSIDE = ['src', 'public', 'node_modules', '.astro'].map((name) => resolve(name) + sep);

/** Whether the name of a module is a file that does not stand for the program. */
const isOutside = (id: string) =>
	existsSync(id) &&
	!id.includes(`${sep}node_modules${sep}`) &&
	!INSIDE.some((folder) => id.startsWith(folder));

/** Notes, while Astro compiles the code, which files it takes from outside of it. */
export function modulesOutside(): { plugin: Plugin; files: () => string[] } {
	const found = new Set<string>();
	return {
		plugin: {
			name: 'broadsheet-modules-outside',
			buildEnd() {
				for (const id of this.getModuleIds()) {
					const [file = ''] = id.split('?', 1);
					if (isOutside(file)) found.add(file);
				}
			},
		},
		files: () => [...found].sort(),
	};
}
