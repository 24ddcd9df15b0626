declare module 'subset-font' {
	/** Cuts a font down to the signs of a text. */
	export default function subsetFont(
		font: Buffer,
		text: string,
		options: {
			targetFormat: 'woff2';
			/** The value an axis is pinned to, or what is left of it. */
			variationAxes: Record<string, number | { min: number; max: number }>;
			keepFeatures: string[];
			noHinting: boolean;
			preserveNameIds: number[];
		},
	): Promise<Buffer>;
}
