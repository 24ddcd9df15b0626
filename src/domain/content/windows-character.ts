const windows1252 = new TextDecoder('windows-1252');

/**
 * The sign that Windows has for a number from 128 to 159, where Unicode has controls: HTML reads
 * references to these numbers so (HTML, 13.2.5.80).
 * @returns undefined for other numbers, and for those Windows has no sign for.
 */
export function windowsCharacter(code: number): string | undefined {
	if (code < 128 || code > 159) return undefined;
	const sign = windows1252.decode(Uint8Array.of(code));
	return sign === String.fromCharCode(code) ? undefined : sign;
}
