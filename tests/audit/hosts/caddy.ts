import { join } from 'node:path';
import type { Host } from './host.ts';

export const caddy: Host = {
	program: 'caddy',
	printed: 'caddy',
	files: ({ folder, root, certificate, http, https }, printed) => ({
		'broadsheet.caddy': printed,
		Caddyfile: `{
	admin off
	auto_https off
	storage file_system ${folder}/storage
}
import broadsheet.caddy
http://localhost:${http} {
	bind 127.0.0.1
	redir https://localhost:${https}{uri}
}
https://localhost:${https} {
	bind 127.0.0.1
	tls ${certificate.certificate} ${certificate.key}
	root * ${root}
	import broadsheet
	file_server
}
`,
	}),
	run: ({ folder }) => ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')],
};
