import ts from 'typescript';

/** A piece of code and what stands in its place in a mutant. */
export interface Change {
	/** Where the piece begins and ends, in characters. */
	start: number;
	end: number;
	code: string;
}

type Mutator = (node: ts.Node, file: ts.SourceFile) => Change[];

const { SyntaxKind: Kind } = ts;

/** Operators, and those that take their place. */
const OPERATORS = new Map<ts.SyntaxKind, string[]>([
	[Kind.LessThanToken, ['<=', '>=']],
	[Kind.LessThanEqualsToken, ['<', '>']],
	[Kind.GreaterThanToken, ['>=', '<=']],
	[Kind.GreaterThanEqualsToken, ['>', '<']],
	[Kind.EqualsEqualsEqualsToken, ['!==']],
	[Kind.ExclamationEqualsEqualsToken, ['===']],
	[Kind.AmpersandAmpersandToken, ['||']],
	[Kind.BarBarToken, ['&&']],
	[Kind.QuestionQuestionToken, ['&&']],
	[Kind.PlusToken, ['-']],
	[Kind.MinusToken, ['+']],
	[Kind.AsteriskToken, ['/']],
	[Kind.SlashToken, ['*']],
	[Kind.PercentToken, ['*']],
	[Kind.AmpersandToken, ['|']],
	[Kind.BarToken, ['&']],
	[Kind.LessThanLessThanToken, ['>>']],
	[Kind.GreaterThanGreaterThanToken, ['<<']],
	[Kind.GreaterThanGreaterThanGreaterThanToken, ['<<']],
	[Kind.PlusEqualsToken, ['-=']],
	[Kind.MinusEqualsToken, ['+=']],
	[Kind.AsteriskEqualsToken, ['/=']],
	[Kind.SlashEqualsToken, ['*=']],
	[Kind.BarEqualsToken, ['&=']],
	[Kind.AmpersandEqualsToken, ['|=']],
	[Kind.QuestionQuestionEqualsToken, ['&&=']],
	[Kind.BarBarEqualsToken, ['&&=']],
	[Kind.AmpersandAmpersandEqualsToken, ['||=']],
]);

/** Methods, and those that take their place. */
const METHODS: Record<string, string> = {
	...{ some: 'every', every: 'some', startsWith: 'endsWith', endsWith: 'startsWith' },
	...{ min: 'max', max: 'min', toUpperCase: 'toLowerCase', toLowerCase: 'toUpperCase' },
};
/** Methods that a mutant does not call: what they are called on is the value. */
const PASSED_BY = new Set([
	...['trim', 'trimStart', 'trimEnd', 'slice', 'filter', 'sort', 'toSorted', 'reverse'],
	...['toReversed', 'normalize', 'substring'],
]);

const replaced = (node: ts.Node, file: ts.SourceFile, ...codes: string[]): Change[] =>
	codes.map((code) => ({ start: node.getStart(file), end: node.end, code }));

/** A piece of code that is taken out, as is the white space before it. */
const removed = (start: number, end: number): Change[] => [{ start, end, code: '' }];

/** `<` for `<=`, `||` for `&&`, `-` for `+`. */
const operators: Mutator = (node, file) => {
	if (!ts.isBinaryExpression(node)) return [];
	const sides = [node.left, node.right];
	// A text and a text: what they would be without their sum is no number.
	if (node.operatorToken.kind === Kind.PlusToken && sides.some(isText)) return [];
	return replaced(node.operatorToken, file, ...(OPERATORS.get(node.operatorToken.kind) ?? []));
};

const isText = (node: ts.Node) => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);

/** The condition of an `if`, a loop or a choice is always true, or always false. */
const conditions: Mutator = (node, file) => {
	if (ts.isIfStatement(node)) return replaced(node.expression, file, 'true', 'false');
	if (ts.isConditionalExpression(node)) return replaced(node.condition, file, 'true', 'false');
	if (ts.isWhileStatement(node) || ts.isDoStatement(node))
		return replaced(node.expression, file, 'false');
	return ts.isForStatement(node) && node.condition ? replaced(node.condition, file, 'false') : [];
};

/** `!x` is `x`, `-x` is `x`, `i++` is `i--`. */
const signs: Mutator = (node, file) => {
	if (!ts.isPrefixUnaryExpression(node) && !ts.isPostfixUnaryExpression(node)) return [];
	const operand = node.operand.getText(file);
	switch (node.operator) {
		case Kind.ExclamationToken:
		case Kind.MinusToken:
			return replaced(node, file, operand);
		case Kind.PlusPlusToken:
			return replaced(node, file, node.getText(file).replace('++', '--'));
		case Kind.MinusMinusToken:
			return replaced(node, file, node.getText(file).replace('--', '++'));
		default:
			return [];
	}
};

/** `true` is `false`; a text or list is empty. */
const literals: Mutator = (node, file) => {
	if (node.kind === Kind.TrueKeyword) return replaced(node, file, 'false');
	if (node.kind === Kind.FalseKeyword) return replaced(node, file, 'true');
	const isLongText = ts.isStringLiteralLike(node) && node.text !== '';
	if (isLongText || ts.isTemplateExpression(node)) return replaced(node, file, "''");
	if (ts.isArrayLiteralExpression(node) && node.elements.length > 0 && !isAssigned(node))
		return replaced(node, file, '[]');
	return [];
};

/** Whether a list is a pattern that values are given to: `[a, b] = pair`. */
const isAssigned = (node: ts.Node) =>
	ts.isBinaryExpression(node.parent) &&
	node.parent.operatorToken.kind === Kind.EqualsToken &&
	node.parent.left === node;

/** A statement that does something is not there; nor is a `throw`. */
const statements: Mutator = (node, file) =>
	ts.isThrowStatement(node) || ts.isExpressionStatement(node) ? replaced(node, file, ';') : [];

/** A function returns nothing. */
const results: Mutator = (node, file) => {
	if (ts.isReturnStatement(node) && node.expression && !isUndefined(node.expression))
		return replaced(node.expression, file, 'undefined');
	if (ts.isArrowFunction(node) && !ts.isBlock(node.body) && !isUndefined(node.body))
		return replaced(node.body, file, 'undefined');
	return [];
};

const isUndefined = (node: ts.Node) => ts.isIdentifier(node) && node.text === 'undefined';

/** `every` in place of `some`, and a list as it is in place of a sorted one. */
const methods: Mutator = (node, file) => {
	if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
	const { name, expression } = node.expression;
	if (Object.hasOwn(METHODS, name.text)) return replaced(name, file, METHODS[name.text] ?? '');
	return PASSED_BY.has(name.text) ? removed(expression.end, node.end) : [];
};

/** `a?.b` is `a.b`. */
const chains: Mutator = (node, file) => {
	if (node.kind !== Kind.QuestionDotToken) return [];
	return replaced(node, file, ts.isPropertyAccessExpression(node.parent) ? '.' : '');
};

const MUTATORS = [
	...[operators, conditions, signs, literals, statements, results, methods, chains],
];

/** Whether a text is the name of a field: `{ 'a': b }`. */
const isName = (node: ts.Node): boolean =>
	ts.isStringLiteral(node) &&
	((ts.isObjectLiteralElement(node.parent) && node.parent.name === node) ||
		(ts.isBindingElement(node.parent) && node.parent.propertyName === node));

/** Code that does nothing when it runs: types, and the names of modules and of fields. */
const isInert = (node: ts.Node): boolean =>
	ts.isTypeNode(node) ||
	ts.isTypeAliasDeclaration(node) ||
	ts.isInterfaceDeclaration(node) ||
	ts.isImportDeclaration(node) ||
	ts.isExportDeclaration(node) ||
	isName(node);

/** All changes to a source that make a mutant each, in the order of the text. */
export function changesOf(path: string, source: string): Change[] {
	const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
	const found = new Map<string, Change>();
	const visit = (node: ts.Node): void => {
		if (isInert(node)) return;
		for (const mutator of MUTATORS) {
			for (const change of mutator(node, file)) {
				const key = `${change.start} ${change.end} ${change.code}`;
				if (source.slice(change.start, change.end) !== change.code) found.set(key, change);
			}
		}
		for (const child of node.getChildren(file)) visit(child);
	};
	visit(file);
	return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
