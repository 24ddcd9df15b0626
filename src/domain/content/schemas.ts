import type { z } from 'astro/zod';
import { articleSchema } from './article.ts';
import { PROFILE_SCHEMAS } from './profiles.ts';

/** The front matter of each kind of content file, by the folder that such files stand in. */
export const SCHEMAS = { articles: articleSchema, ...PROFILE_SCHEMAS };

export type Kind = keyof typeof SCHEMAS;

/** Front matter of a kind of content file as its schema has it. */
export type FieldsOf<Of extends Kind> = z.output<(typeof SCHEMAS)[Of]>;
