import type { Mutant } from './mutant.ts';

/** Changes that nobody can notice, since the code does the same with them. */
interface Excuse {
	path: string;
	/** The change, as it is printed. */
	what: string;
	/** Why it makes no difference. */
	why: string;
}

export const EXCUSES: Excuse[] = [
	{
		path: 'src/build/forget-gone.ts',
		what: '!isFile(own) → true',
		why: 'A file that is written anew may be removed before.',
	},
	{
		path: 'src/build/forget-gone.ts',
		what: "'utf8' → ''",
		why: 'Node takes the bytes of a path for a path.',
	},
	{
		path: 'src/build/publication/publish.ts',
		what: '!made.has(folder) → true',
		why: 'It spares work: a folder that is there is made once more, and stays.',
	},
	{
		path: 'src/build/publication/publish.ts',
		what: 'made.add(folder); → ;',
		why: 'It spares work: a folder that is there is made once more, and stays.',
	},
	{
		path: 'src/build/publication/take-over-folders.ts',
		what: "th.lastIndexOf('/'); end > 0; end = path.lastIndexO → th.lastIndexOf('/'); end >= 0; end = path.lastIndexO",
		why: 'No path of a site begins with a slash.',
	},
	{
		path: 'src/build/work-folders.ts',
		what: 'nc(workDir, { recursive: true }); → nc(workDir, { recursive: false });',
		why: 'The folder around it holds the turn, and so is there.',
	},
	{
		path: 'src/domain/content/kept-back.ts',
		what: "'draft' → ''",
		why: 'The words for drafts of all languages are looked for beside it.',
	},
	{
		path: 'src/domain/content/kept-back-profiles.ts',
		what: 'keptBack.length === 0 → false',
		why: 'It spares work: of no stories kept back nothing is hidden.',
	},
	{
		path: 'src/domain/content/kept-back-profiles.ts',
		what: 'hidden.size === 0 → false',
		why: 'It spares work: where nothing is hidden, every profile stays.',
	},
	{
		path: 'src/pictures/svg/drawing-schema.ts',
		what: '.trim() → nothing',
		why: 'An empty name more is that of nothing in a drawing.',
	},
	{
		path: 'src/pictures/svg/namespaces.ts',
		what: 'declarations.length === 0 → false',
		why: 'It spares work: an element that declares nothing has the names of those around it.',
	},
	{
		path: 'src/pictures/svg/plain-drawing.ts',
		what: 'around?.space === SVG && → around.space === SVG &&',
		why: 'Only the root has nothing around it, and a root that shows other things is no drawing.',
	},
];

/** Why a mutant need not be noticed, undefined if it must be. */
export const excuseOf = (mutant: Mutant): string | undefined =>
	EXCUSES.find(({ path, what }) => path === mutant.path && what === mutant.what)?.why;
