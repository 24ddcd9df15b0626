/**
 * Unpacks a file that was packed by gzip, which has the length and the checksum of what is in it.
 * @throws if it is not as it was packed.
 */
export async function unpacked(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
	// Some streams take nothing for a whole file of nothing.
	if (packed.length === 0) throw new Error('The file is empty.');
	const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}
