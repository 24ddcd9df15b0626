import { join } from 'node:path';
import type { Host } from './host.ts';

/** As Debian has them. */
const MODULES = [
	...['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'deflate', 'filter', 'ssl', 'alias'],
	'socache_shmcb',
	'rewrite',
];

export const apache: Host = {
	program: 'apache2',
	files: ({ folder, root, certificate, http, https }) => ({
		'apache.conf': `ServerRoot ${folder}
ServerName localhost
PidFile ${folder}/apache.pid
ErrorLog ${folder}/error.log
${MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
DocumentRoot ${root}
Listen 127.0.0.1:${http}
Listen 127.0.0.1:${https}
<Directory ${root}>
	AllowOverride All
	Require all granted
</Directory>
<VirtualHost 127.0.0.1:${http}>
	Redirect permanent / https://localhost:${https}/
</VirtualHost>
<VirtualHost 127.0.0.1:${https}>
	SSLEngine on
	SSLCertificateFile ${certificate.certificate}
	SSLCertificateKeyFile ${certificate.key}
</VirtualHost>
`,
	}),
	run: ({ folder }) => ['-X', '-f', join(folder, 'apache.conf')],
};
