import { join } from 'node:path';
import type { Host } from './host.ts';

export const nginx: Host = {
	program: 'nginx',
	files: ({ folder, root, site, certificate, http, https }) => ({
		'nginx.conf': `daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
	include /etc/nginx/mime.types;
	access_log off;
	server {
		listen 127.0.0.1:${http};
		return 301 https://localhost:${https}$request_uri;
	}
	server {
		listen 127.0.0.1:${https} ssl;
		ssl_certificate ${certificate.certificate};
		ssl_certificate_key ${certificate.key};
		root ${root};
		include ${site}/.hosts/nginx.conf;
	}
}
`,
	}),
	run: ({ folder }) => ['-c', join(folder, 'nginx.conf')],
};
