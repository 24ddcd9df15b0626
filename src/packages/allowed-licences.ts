/** Licences that packages may have. */
export interface AllowedLicences {
	/** As the list of SPDX names them. */
	licences: string[];
	/** The packages it is allowed for, all if left out; `*` at the end stands for any more letters. */
	packages?: string[];
	why: string;
}

/** What packages may be licensed under. Anything else fails `npm run licences` until it is judged. */
export const ALLOWED_LICENCES: AllowedLicences[] = [
	{
		licences: [
			...['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0'],
			...['ISC', 'MIT', 'Python-2.0', 'Zlib'],
		],
		why: 'permissive: whoever passes the package on keeps its notices, and that is all',
	},
	{
		licences: ['CC-BY-3.0'],
		packages: ['spdx-exceptions'],
		why: 'a list that names its authors; it reads licences here and is passed on to nobody',
	},
	{
		licences: ['OFL-1.1'],
		packages: ['@fontsource-variable/*'],
		why: 'typefaces: a site may carry them, and nobody may sell them by themselves',
	},
	{
		licences: ['MPL-2.0'],
		packages: ['axe-core', 'lightningcss', 'lightningcss-*'],
		why: 'copyleft for the files of the package alone: we change none, and no site carries them',
	},
	{
		licences: ['LGPL-3.0-or-later'],
		packages: ['@img/sharp-*'],
		why: 'copyleft for libvips alone, which sharp loads as a library, and no site carries it',
	},
];
