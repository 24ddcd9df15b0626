/** `content/front.yaml`: what an editor says of the front page. */
import { z } from 'astro/zod';
import { group, linkTarget, listOf, name, partialDate, reference, text } from './fields.ts';

/** Stories that stand under the one that leads: more would be a row of their own. */
const MOST_WITH = 4;

const until = partialDate.optional();

/** A story by its address or file, alone or in a group with what is said of it. */
const chosenStory = <Shape extends z.ZodRawShape>(more: Shape) =>
	z.preprocess(
		(value) => (typeof value === 'string' ? { story: value } : value),
		group({
			/** Its address or file. */
			story: reference,
			/** From when it stands there no more. */
			until,
			...more,
		}),
	);

export const frontSchema = z.strictObject({
	/** The story that leads; else the first of `stories`, or the newest. */
	lead: chosenStory({
		/** Stories that go with it, under it; else such as it is truly related to. */
		with: listOf(reference)
			.max(MOST_WITH, { error: `has more than ${MOST_WITH} stories; keep those that matter` })
			.default([]),
	}).optional(),
	/** Stories that stand before the newest, in this order. */
	stories: listOf(chosenStory({})).default([]),
	/** Sections by their names. */
	sections: group({
		/** Those whose rows stand first, in this order. */
		first: listOf(name).default([]),
		/** Those without a row, whose stories stand on the front page only where they are named here. */
		hidden: listOf(name).default([]),
	}).default({ first: [], hidden: [] }),
	/** A line above all stories. */
	notice: group({
		text,
		/** Where it leads. */
		to: linkTarget.optional(),
		/** From when it stands there no more. */
		until,
	}).optional(),
});

export type FrontFile = z.output<typeof frontSchema>;
