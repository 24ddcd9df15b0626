import { type FrontFile, frontSchema } from '../domain/content/front-file.ts';
import { checkFields, type UnknownKey } from '../domain/content/front-matter.ts';
import type { Problem } from '../domain/content/problem.ts';
import type { StoryIndex } from '../domain/content/references.ts';
import { nearestName } from '../domain/text/nearest-name.ts';
import { slugOf } from '../domain/text/slug.ts';
import { fieldName } from './field-name.ts';
import { namedFile } from './named-file.ts';
import { readYamlFile } from './yaml-file.ts';

/** The file below a content folder that has what an editor says of the front page. */
const FRONT_FILE = 'front.yaml';
/** Names that are meant to be that file's. */
const NEARLY_FRONT = /^[._]?(?:front(?:[-_]?page)?|home(?:page)?)\.(?:ya?ml|json|toml)$/i;

/** What is said of one that has no fields. */
const FORM = 'has no fields; write one a line, such as lead: /2022/10/24/letter/';

const unknownField = ({ nearest }: UnknownKey) =>
	`is no field of ${FRONT_FILE}; ${nearest ? `did you mean “${nearest}”?` : 'take it out'}`;

/** What an editor says of the front page, with the place of each field in the file. */
export interface ReadFront {
	/** Path as a person would type it. */
	file: string;
	/** Undefined if there is no such file, or it is wrong. */
	front: FrontFile | undefined;
	lineOf: (path: PropertyKey[]) => number | undefined;
	problems: Problem[];
}

/** Reads what an editor says of the front page; references are as they are written. */
export function frontIn(contentDir: string): ReadFront {
	const { file, text, problems } = namedFile(contentDir, FRONT_FILE, NEARLY_FRONT);
	const nothing = { file, front: undefined, lineOf: () => undefined };
	if (text === undefined) return { ...nothing, problems };
	const yaml = readYamlFile(text, FORM);
	if ('problems' in yaml) {
		return {
			...nothing,
			problems: [...problems, ...yaml.problems.map((each) => ({ file, ...each }))],
		};
	}
	const lineOf = (path: PropertyKey[]) => yaml.lineOf(path) || undefined;
	const { value, problems: wrong, unknown } = checkFields(frontSchema, yaml.data);
	const told = [
		...wrong,
		...unknown.map((key) => ({ path: key.path, message: unknownField(key) })),
	];
	const placed = told.map(({ path, message }) => ({
		...{ file, message },
		...{ line: lineOf(path), field: fieldName(path) },
	}));
	return { file, front: value, lineOf, problems: [...problems, ...placed] };
}

/**
 * What an editor says of the front page, with ids in the place of references; a story or a section that
 * there is not is a problem.
 * @param sections slugs of all sections.
 */
export function frontOf(
	{ file, front, lineOf, problems }: ReadFront,
	stories: StoryIndex,
	sections: string[],
): { front: FrontFile | undefined; problems: Problem[] } {
	if (!front || problems.length > 0) return { front: undefined, problems };
	const wrong: Problem[] = [];
	const tell = (path: PropertyKey[], message: string) =>
		wrong.push({ file, line: lineOf(path), field: fieldName(path), message });
	const idOf = (reference: string, path: PropertyKey[]): string => {
		const found = stories.find(reference, FRONT_FILE);
		if ('id' in found) return found.id;
		tell(path, found.wrong);
		return reference;
	};
	const { lead } = front;
	const chosen: FrontFile = {
		...front,
		lead: lead && {
			...lead,
			story: idOf(lead.story, ['lead']),
			with: lead.with.map((each, at) => idOf(each, ['lead', 'with', at])),
		},
		stories: front.stories.map((each, at) => ({
			...each,
			story: idOf(each.story, ['stories', at]),
		})),
	};
	for (const list of ['first', 'hidden'] as const) {
		for (const [at, name] of front.sections[list].entries()) {
			const slug = slugOf(name);
			if (sections.includes(slug)) continue;
			const nearest = nearestName(slug, sections);
			const hint = nearest ? `did you mean “${nearest}”?` : 'write the name that stories give it';
			tell(['sections', list, at], `there is no section “${name}”; ${hint}`);
		}
	}
	return { front: chosen, problems: wrong };
}
