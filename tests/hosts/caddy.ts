import { join } from 'node:path';
import type { Host } from './host.ts';

export const caddy: Host = {
	program: 'caddy',
	files: ({ folder, root, site, certificate, http, https }) => ({
		Caddyfile: `{
	admin off
	auto_https off
	storage file_system ${folder}/storage
	log {
		level ERROR
	}
}
http://localhost:${http} {
	bind 127.0.0.1
	redir https://localhost:${https}{uri}
}
https://localhost:${https} {
	bind 127.0.0.1
	tls ${certificate.certificate} ${certificate.key}
	root * ${root}
	import ${site}/.hosts/Caddyfile
	file_server
}
`,
	}),
	run: ({ folder }) => ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')],
};
