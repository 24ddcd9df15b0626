import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Files of a certificate for `localhost`, which is its own authority. */
export interface Certificate {
	certificate: string;
	key: string;
}

/** @throws if there is no openssl. */
export function aCertificate(folder: string): Certificate {
	const [certificate, key] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')];
	const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
	const files = ['-keyout', key, '-out', certificate];
	const options = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2'];
	execFileSync('openssl', [...options, ...names, ...files], { stdio: 'ignore' });
	return { certificate, key };
}
