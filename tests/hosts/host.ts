import type { Certificate } from './certificate.ts';

/** What a host is set up with. */
export interface Setting {
	/** Folder for what it writes. */
	folder: string;
	/** Folder that it serves at the root of its address. */
	root: string;
	/** Path below it that the site stands at, without a slash at its end; empty at the root. */
	base: string;
	/** Folder of the site. */
	site: string;
	certificate: Certificate;
	/** Ports of this machine. */
	http: number;
	https: number;
}

/** A web server that can be run with what is written for it. */
export interface Host {
	/** Name of its program, and of its package. */
	program: string;
	/** The files of its configuration, by name. */
	files: (setting: Setting) => Record<string, string>;
	/** Arguments with which it runs until it is ended. */
	run: (setting: Setting) => string[];
}
