import { forTerminal } from '../domain/text/terminal-text.ts';

/** What a command says of itself to whoever asks for help. */
export interface Usage {
	/** As it is typed, without arguments: `npm run new`. */
	command: string;
	/** The arguments as they are typed after it: `[FILE…]`. A command without them takes none. */
	takes?: string;
	/** What it does, in whole sentences. */
	does: string;
	/** What the arguments are, by name; of options that have a value with its name: `--limit STORIES`. */
	words?: Record<string, string>;
	/** The environment variables it reads: what for and, in brackets, what holds without. */
	variables?: Record<string, string>;
	example: string;
}

/** Variables that several commands read. */
export const CONTENT_DIR = { CONTENT_DIR: 'folder of the stories (content)' };
export const SOURCE_DATE_EPOCH = {
	SOURCE_DATE_EPOCH: 'the time to go by, in seconds since 1970 (now)',
};
export const CHROME_PATH = { CHROME_PATH: 'the browser to use (a Chromium where one is found)' };
export const BUILD_VARIABLES = {
	...CONTENT_DIR,
	OUT_DIR: 'folder of the finished site (dist)',
	BUILD_YEARS: 'years whose pages are made, such as 1980-2099,undated or rest (all)',
	...SOURCE_DATE_EPOCH,
};

/** What is meant as an option where texts are arguments: “-40 degrees in town” is none. */
const OPTION_AMONG_WORDS = /^-(-|\p{L})/u;
const OPTION = /^-/;

/** Ends the command: it says what is wrong, and fails. */
export function fail(message: string): never {
	console.error(forTerminal(message));
	process.exit(1);
}

/** Lets a command do its work to the end where nobody reads on what it prints, as with `| head`. */
function printToAnyone(): void {
	for (const stream of [process.stdout, process.stderr]) {
		stream.on('error', (error: NodeJS.ErrnoException) => {
			if (error.code !== 'EPIPE') throw error;
		});
	}
}

/**
 * The arguments of a command, which calls this before it does anything. Asked for help it prints its
 * usage, and given an option that it does not know it says so and fails; either way it ends here.
 */
export function argumentsOf(usage: Usage, given = process.argv.slice(2)): string[] {
	printToAnyone();
	const { command, takes, words = {} } = usage;
	const options = given.filter((word) => (takes ? OPTION_AMONG_WORDS : OPTION).test(word));
	if (options.some((option) => option === '--help' || option === '-h')) {
		console.log(usageText(usage));
		process.exit(0);
	}
	const known = new Set(Object.keys(words).map((name) => name.split(' ')[0]));
	const unknown = options.find((option) => !known.has(option.split('=')[0]));
	if (unknown) fail(`There is no option ${unknown}. ${command} -- --help says what there is.`);
	return given;
}

function usageText({ command, takes, does, words, variables, example }: Usage): string {
	const typed = takes ? `${command} -- ${takes}` : command;
	return [
		`Usage: ${typed}\n\n${does}`,
		...(words ? [listed('Arguments', words)] : []),
		...(variables ? [listed('Environment variables', variables)] : []),
		`Example:\n  ${example}`,
	].join('\n\n');
}

/** Names and what they mean, in two columns below a title. */
function listed(title: string, meanings: Record<string, string>): string {
	const width = Math.max(...Object.keys(meanings).map(({ length }) => length));
	const lines = Object.entries(meanings).map(([name, what]) => `  ${name.padEnd(width)}  ${what}`);
	return [`${title}:`, ...lines].join('\n');
}
