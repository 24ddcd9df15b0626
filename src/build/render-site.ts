import { InputError } from '../domain/text/input-error.ts';
import { countLabel, listInWords } from '../domain/text/labels.ts';
import { digestOf } from '../loader/digest.ts';
import { buildYears } from '../paths.ts';
import { site } from '../site.ts';
import { hasStyleFiles } from '../style-files.ts';
import { finishWithAstro } from './astro/finish-site.ts';
import type { CompiledProgram } from './astro/run.ts';
import { askedParts, type Builder, formatted } from './builder.ts';
import { editionPages } from './edition-pages.ts';
import { hostFiles } from './host-files.ts';
import type { MadePages } from './make-pages.ts';
import type { NextSite, RenderedSite } from './next-site.ts';
import type { Stages } from './stages.ts';

/** Stands for all that every page shows: what the code makes of it, and the facts about the newspaper. */
const pagesKey = (program: string) => digestOf(program + JSON.stringify(site));

/**
 * Renders the pages of a site that are not as they are published, and has Astro do its part.
 * @throws of a page that cannot be rendered, and what Astro or a hook throws.
 */
export async function renderSite(
	program: CompiledProgram,
	next: NextSite,
	stages: Stages,
	say: Builder['say'],
): Promise<RenderedSite> {
	const { modules, assets, astro } = program;
	const reasons = listInWords(astro?.because ?? [], 'en-GB');
	if (astro && buildYears !== undefined) {
		throw new InputError(
			`BUILD_YEARS makes a part of the site, and Astro must see all of it for ${reasons}. Build without BUILD_YEARS.`,
		);
	}
	const made = await stages.run(
		'pages',
		() =>
			modules
				? editionPages({ key: pagesKey(program.key), modules }, next, {
						say,
						isAsked: askedParts(),
					})
				: undefined,
		(pages) =>
			pages
				? `${countLabel(pages.files.size, 'page', 'pages')}, ${formatted(pages.rendered)} rendered, ${formatted(pages.written)} written`
				: 'left to Astro',
	);
	stages.tellSlow(made?.taken ?? []);
	const beside = [
		...(modules && next.told
			? [{ from: hostFiles({ assets, modules }, { look: next.edition.look, told: next.told }) }]
			: []),
		...(modules && hasStyleFiles ? [{ from: modules.styles }] : []),
		...next.beside,
	];
	if (!astro) return { made: made as MadePages, beside: [{ from: assets }, ...beside] };
	return stages.run(
		'astro',
		() => finishWithAstro(astro, { ...next, beside }, made),
		() => `for ${reasons}`,
	);
}
