import { z } from 'astro/zod';
import { type Site, siteSchema, UNNAMED } from '../content/site-file.ts';

/** Name of the file, beside `site.yaml`, by which editors know its fields. */
export const EDITOR_SCHEMA = '.site.schema.json';

/** What a new newspaper says of itself. */
export type FirstFacts = Pick<Site, 'name' | 'description' | 'url' | 'language' | 'timeZone'>;

/** Letters on a line of a comment. */
const LONGEST_LINE = 90;

/** A text as comments of YAML, broken between words. */
function comment(text: string): string {
	const lines = [''];
	for (const word of text.split(' ')) {
		const line = `${lines.at(-1)} ${word}`;
		if (line.length > LONGEST_LINE) lines.push(` ${word}`);
		else lines[lines.length - 1] = line;
	}
	return lines.map((line) => `#${line}\n`).join('');
}

/**
 * The text of a `site.yaml` to start from: every field with what it means, those that can be left out
 * as comments with the value that then holds.
 */
export function newSiteFile(facts: FirstFacts): string {
	// JSON is YAML.
	const fields = Object.entries(siteSchema.shape).map(([name, field]) => {
		const isGiven = name in facts;
		const value = { ...UNNAMED, ...facts }[name as keyof Site];
		return `${comment(field.description ?? '')}${isGiven ? '' : '#'}${name}: ${JSON.stringify(value ?? '')}\n`;
	});
	return `# yaml-language-server: $schema=${EDITOR_SCHEMA}\n\n${fields.join('\n')}`;
}

/** The JSON Schema (draft 2020-12) of `site.yaml`, by which editors tell fields and mistakes. */
export function siteJsonSchema(): string {
	const schema = z.toJSONSchema(siteSchema, {
		io: 'input',
		// What our own code notes of a field means nothing to others.
		override: ({ jsonSchema }) => {
			for (const note of ['areWords', 'isPicture', 'makesAddress']) delete jsonSchema[note];
		},
	});
	return `${JSON.stringify(schema, null, '\t')}\n`;
}
