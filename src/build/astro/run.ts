import type { PageSource } from '../../domain/pages/page-source.ts';
import type { PageKind } from '../../domain/pages/site-pages.ts';
import type { Program } from '../program.ts';
import type { ServedFolder } from '../publication/served-folder.ts';

/** A page that is rendered, for Astro to write down as one of its own. */
export interface RenderedPage {
	kind: PageKind;
	url: string;
	/** Path of its file below the folder of a site. */
	path: string;
	/** Where that file is until the site is published. */
	file: string;
}

/** What Astro needs of a build to render what is its own, and to run hooks over the whole site. */
export interface AstroOrder {
	/** What routes show that ask for stories. */
	source: PageSource;
	/** Pages that are rendered, for Astro to write down; undefined if it renders all pages itself. */
	pages: Iterable<RenderedPage> | undefined;
	/** What is served beside pages, which Astro has not made. */
	beside: ServedFolder[];
}

/** A promise, and what settles it. */
interface Meeting<Value> {
	promise: Promise<Value>;
	resolve: (value: Value) => void;
	reject: (reason: unknown) => void;
}

/** A promise that may be rejected while nobody waits for it. */
function meeting<Value>(): Meeting<Value> {
	const made = Promise.withResolvers<Value>();
	made.promise.catch(() => {});
	return made;
}

/**
 * A run of Astro's build within one of ours. Astro compiles the code and waits; once the pages are
 * rendered it renders the routes that are no kind of ours and runs the hooks of other integrations.
 */
export class AstroRun {
	readonly #program = meeting<CompiledProgram>();
	readonly #order = meeting<AstroOrder>();
	readonly #whole = meeting<string>();

	/** The compiled program. @throws what Astro throws at wrong code. */
	get program(): Promise<CompiledProgram> {
		return this.#program.promise;
	}

	/** Lets Astro go on. @returns the folder of the whole site. @throws what Astro or a hook throws. */
	finish(order: AstroOrder): Promise<string> {
		this.#order.resolve(order);
		return this.#whole.promise;
	}

	/** Says that the code is compiled, and waits until Astro may go on. */
	compiled(program: CompiledProgram): Promise<AstroOrder> {
		this.#program.resolve(program);
		return this.#order.promise;
	}

	/** Says that every page is written and every hook has run. */
	done(folder: string): void {
		this.#whole.resolve(folder);
	}

	/** Ends the run of whoever still waits. */
	fail(reason: unknown): void {
		for (const { reject } of [this.#program, this.#order, this.#whole]) reject(reason);
	}
}

/** The part that Astro itself takes in a build. */
export interface AstroPart {
	/** What it is for, each as a part of a sentence: “the integration @astrojs/sitemap”. */
	because: string[];
	/** Whether hooks of integrations are to see every page. */
	hooksSeeAll: boolean;
	run: AstroRun;
}

/** A program, and the part that Astro takes in the build beside it, if it does. */
export interface CompiledProgram extends Program {
	astro?: AstroPart;
}
