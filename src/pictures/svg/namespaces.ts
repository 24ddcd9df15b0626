export const SVG = 'http://www.w3.org/2000/svg';
export const XHTML = 'http://www.w3.org/1999/xhtml';
export const XLINK = 'http://www.w3.org/1999/xlink';
export const XML = 'http://www.w3.org/XML/1998/namespace';
/** Namespace of names whose prefix is not declared; no address is like it. */
const UNDECLARED = ':';

export interface Name {
	/** Address of its namespace; empty if it has none. */
	space: string;
	local: string;
}

/** A drawing out of a page may leave out what HTML need not say. */
const KNOWN: ReadonlyMap<string, string> = new Map([
	['', SVG],
	['xlink', XLINK],
	['xml', XML],
]);

/** Whether an attribute says what a prefix stands for. */
export const isDeclaration = (name: string): boolean =>
	name === 'xmlns' || name.startsWith('xmlns:');

/** What prefixes stand for within an element (Namespaces in XML 1.0). */
export class Namespaces {
	readonly #declared: ReadonlyMap<string, string>;
	readonly #around: Namespaces | undefined;

	constructor(declared = KNOWN, around?: Namespaces) {
		this.#declared = declared;
		this.#around = around;
	}

	/** What they stand for within an element with these attributes. */
	within(attributes: Record<string, string>): Namespaces {
		const declarations = Object.entries(attributes).filter(([name]) => isDeclaration(name));
		if (declarations.length === 0) return this;
		return new Namespaces(
			new Map(declarations.map(([name, address]) => [name.slice('xmlns:'.length), address])),
			this,
		);
	}

	ofElement(written: string): Name {
		return this.#nameOf(written, this.#addressOf('') ?? '');
	}

	/** An attribute without a prefix is in no namespace. */
	ofAttribute(written: string): Name {
		return this.#nameOf(written, '');
	}

	#nameOf(written: string, plain: string): Name {
		const [, prefix, local = written] = /^([^:]*):(.*)$/.exec(written) ?? [];
		const space = prefix === undefined ? plain : (this.#addressOf(prefix) ?? UNDECLARED);
		return { space, local };
	}

	#addressOf(prefix: string): string | undefined {
		const address = this.#declared.get(prefix);
		return address === undefined && this.#around ? this.#around.#addressOf(prefix) : address;
	}
}
