/** The little of W3C WebDriver that the tests need: commands over HTTP. */

/** Under this name WebDriver hands over an element of the page. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Milliseconds that a command may take on a busy machine. */
const PATIENCE = 120_000;

/** An element of the page, as it is named in commands. */
export type ElementReference = Record<typeof ELEMENT, string>;

/** A session of a browser: its commands, each below the address of the session. */
export interface Session {
	get: <Value>(path: string) => Promise<Value>;
	post: <Value>(path: string, body?: object) => Promise<Value>;
	/** Ends the session, and the browser with it. */
	end: () => Promise<void>;
}

/** The path of the commands for an element. */
export const elementPath = (element: ElementReference): string => `/element/${element[ELEMENT]}`;

/** @throws with what the driver says if a command fails. */
async function command<Value>(
	method: string,
	address: string,
	body?: object,
	patience = PATIENCE,
): Promise<Value> {
	const signal = AbortSignal.timeout(patience);
	const request = body ? { method, signal, body: JSON.stringify(body) } : { method, signal };
	const response = await fetch(address, request);
	const { value } = (await response.json()) as { value: Value };
	if (response.ok) return value;
	const { error, message } = value as { error: string; message: string };
	throw new Error(`${method} ${new URL(address).pathname}: ${error}. ${message}`);
}

/** Whether a driver is there and takes commands. */
export const isReady = (driver: string): Promise<boolean> =>
	command<{ ready: boolean }>('GET', `${driver}/status`).then(
		({ ready }) => ready,
		() => false,
	);

/**
 * Begins a session.
 * @param driver address of the driver, without a slash at the end.
 * @param wanted the capabilities of the browser that is wanted.
 * @param patience milliseconds that it may take.
 */
export async function beginSession(
	driver: string,
	wanted: object,
	patience: number,
): Promise<Session> {
	const { sessionId } = await command<{ sessionId: string }>(
		'POST',
		`${driver}/session`,
		{ capabilities: { alwaysMatch: wanted } },
		patience,
	);
	const session = `${driver}/session/${sessionId}`;
	return {
		get: (path) => command('GET', session + path),
		post: (path, body = {}) => command('POST', session + path, body),
		end: () => command('DELETE', session),
	};
}
