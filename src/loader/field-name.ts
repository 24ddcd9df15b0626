/** `image.src`, `related[2]`: a field as a person would call it. */
export const fieldName = (path: PropertyKey[]): string =>
	path.reduce<string>(
		(name, part) =>
			typeof part === 'number'
				? `${name}[${part + 1}]`
				: name
					? `${name}.${String(part)}`
					: String(part),
		'',
	);
