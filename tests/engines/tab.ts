/** Roles by which a reader tells what can be pressed or filled in. */
export type Role = 'link' | 'button' | 'checkbox' | 'radio' | 'combobox';

/** Keys that have a name of their own. */
export type Key = 'Enter' | 'Tab' | 'Escape' | 'ArrowRight';

/** What a reader has found on a page. */
export interface Found {
	/** Clicks where it is seen: on its label, if it has one around it. It throws if that cannot be. */
	click: () => Promise<void>;
	/** The address it leads to; only links lead anywhere. */
	href: () => Promise<string>;
}

/** A tab of a browser, whichever engine it has; all that the tests need of one. */
export interface Tab {
	/** Opens an address and waits until it is loaded. */
	open: (address: string) => Promise<void>;
	reload: () => Promise<void>;
	/** Begins to go back; whoever asks waits for what is to be there then. */
	back: () => Promise<void>;
	/** What has this role and exactly this name, as the engine tells assistive programs, in order. */
	find: (role: Role, name: string) => Promise<Found[]>;
	/** Types letters into what has the focus. */
	type: (text: string) => Promise<void>;
	press: (key: Key) => Promise<void>;
	/** Asks the page: runs a function there, which can use nothing but what it is given. */
	ask: <Answer, Given extends unknown[]>(
		question: (...given: Given) => Answer,
		...given: Given
	) => Promise<Awaited<Answer>>;
	/** The page as a PDF on A4. It throws if the engine's driver cannot print. */
	print: () => Promise<Uint8Array>;
	/** Addresses of other sites that were asked for something. */
	foreign: string[];
	/** What was complained of in the console; empty if the engine's driver does not tell. */
	complaints: string[];
	close: () => Promise<void>;
}

/** A running browser. */
export interface Engine {
	/** Opens a tab for somebody who has never been here, at a desk: 1,280 pixels wide. */
	newTab: () => Promise<Tab>;
	quit: () => Promise<void>;
}

/** CSS pixels of a reader's window. */
export const WINDOW = { width: 1280, height: 800 } as const;

/** Whether an address is one of another machine; `data:` and the like are none. */
export const isForeign = (address: string): boolean =>
	/^(https?|wss?):/.test(address) && new URL(address).hostname !== 'localhost';
