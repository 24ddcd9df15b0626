import type { AstroIntegration } from 'astro';

/** Shows the whole house at a glance, tokens and components in their states, to who develops it. */
export function developmentStylePage(): AstroIntegration {
	return {
		name: 'development-style-page',
		hooks: {
			'astro:config:setup': ({ command, injectRoute }) => {
				if (command !== 'dev') return;
				injectRoute({ pattern: '/styles/', entrypoint: 'src/style-page/StylePage.astro' });
			},
		},
	};
}
