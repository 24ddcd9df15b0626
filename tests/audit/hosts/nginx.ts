import { join } from 'node:path';
import type { Host } from './host.ts';

export const nginx: Host = {
	program: 'nginx',
	printed: 'nginx',
	files: ({ folder, root, certificate, http, https }, printed) => ({
		'broadsheet.conf': printed,
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
		include ${folder}/broadsheet.conf;
	}
}
`,
	}),
	run: ({ folder }) => ['-c', join(folder, 'nginx.conf')],
};
