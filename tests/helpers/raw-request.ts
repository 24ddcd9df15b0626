import { connect } from 'node:net';

/**
 * Sends bytes to a server as they are, and waits until it ends the connection.
 * @returns all it has answered.
 */
export async function rawRequest(url: string, bytes: string): Promise<string> {
	const { hostname, port } = new URL(url);
	const socket = connect(Number(port), hostname);
	let answer = '';
	socket.setEncoding('latin1').on('data', (text) => (answer += text));
	// A server may end the connection before it has read all.
	socket.on('error', () => undefined);
	socket.write(bytes);
	await new Promise((resolve) => socket.once('close', resolve));
	return answer;
}
