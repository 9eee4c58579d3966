// Reads queries with the language's own service and says what it finds. In: { file: text } as JSON on standard input, and as
// arguments the folder the service is installed in and the file of tables. Out: for each file, as JSON, its faults, what it compares
// with which words, and what it parses messages with.
'use strict';

const { readFileSync } = require('node:fs');

const [installed, schema] = process.argv.slice(2);
for (const part of ['bridge.min.js', 'Kusto.Language.Bridge.min.js']) {
  require(require.resolve(`@kusto/language-service-next/${part}`, { paths: [installed] }));
}
const { Language } = globalThis.Kusto;
const { Symbols, Syntax } = Language;

const globals = Language.GlobalState.Default.WithDatabase(database(JSON.parse(readFileSync(schema, 'utf8'))));
const queries = JSON.parse(readFileSync(0, 'utf8'));
process.stdout.write(JSON.stringify(Object.fromEntries(Object.entries(queries).map(([file, text]) => [file, read(text)]))));

function database({ shared, tables }) {
  const symbols = Object.entries(tables).map(([name, { shares, columns }]) => {
    const all = [...shares.map(share => shared[share]), columns].filter(part => part !== '').join(', ');
    return new Symbols.TableSymbol.$ctor7(name, `(${all})`, '');
  });
  const list = new (System.Collections.Generic.List$1(Symbols.Symbol).$ctor1)(symbols);
  return new Symbols.DatabaseSymbol.$ctor1('workspace', list);
}

function read(text) {
  const code = Language.KustoCode.ParseAndAnalyze(text, globals);
  const nodes = [];
  walk(code.Syntax, node => nodes.push(node));
  const named = new Map(nodes.filter(node => kindOf(node) === 'SimpleNamedExpression').map(node => [plain(node.Name), node.Expression]));
  return {
    faults: listOf(code.GetDiagnostics(), Language.Diagnostic).map(fault => ({ line: text.slice(0, fault.Start).split('\n').length, message: fault.Message })),
    comparisons: nodes.flatMap(node => comparison(node, named)),
    patterns: nodes.filter(node => kindOf(node) === 'ParseOperator').map(pattern),
  };
}

// What stands on the left of ==, in and their like, and the words on the right.
function comparison(node, named) {
  if (!/^(Equal|NotEqual|EqualTilde|In|InCs|NotIn|Has|HasAny)Expression$/.test(kindOf(node))) return [];
  const words = [];
  walk(node.Right, part => kindOf(part) === 'StringLiteralExpression' && words.push(part.LiteralValue));
  return words.length === 0 ? [] : [{ ...subject(node.Left, named), words }];
}

// A column of a table, or the last step of a path into one; a name that the query gave is followed to what it was given to.
function subject(expression, named) {
  const kind = kindOf(expression);
  if (kind === 'NameReference') {
    const column = expression.ReferencedSymbol;
    const table = Bridge.is(column, Symbols.ColumnSymbol) ? globals.GetTable(column) : null;
    const given = table === null ? named.get(plain(expression)) : undefined;
    return given === undefined ? { table: table?.Name ?? null, column: plain(expression) } : subject(given, new Map());
  }
  if (kind === 'FunctionCallExpression') return subject(expression.ArgumentList.Expressions.getItem(0).Element$1, named);
  if (kind === 'PathExpression' || kind === 'ElementExpression') {
    return { ...subject(expression.Expression, named), column: plain(expression.Selector).replace(/^\[?\s*["']?|["']?\s*\]?$/g, '') };
  }
  return { table: null, column: plain(expression) };
}

// A string as it stands in the message; a column by its type; nothing for '*', which is whatever stands there.
function pattern(node) {
  return listOf(node.Patterns, Syntax.SyntaxNode).map(part => ({
    StringLiteralExpression: () => ({ text: part.LiteralValue }),
    StarExpression: () => ({}),
    NameDeclaration: () => ({ type: 'string' }),
    NameAndTypeDeclaration: () => ({ type: plain(part.Type) }),
  })[kindOf(part)]());
}

function walk(node, visit) {
  visit(node);
  for (let index = 0; index < node.ChildCount; index++) {
    const child = node.GetChild(index);
    if (child !== null && child !== undefined) walk(child, visit);
  }
}

function listOf(list, type) {
  return Array.from({ length: System.Array.getCount(list, type) }, (_, index) => System.Array.getItem(list, index, type));
}

function kindOf(node) {
  return System.Enum.toString(Syntax.SyntaxKind, node.Kind);
}

function plain(node) {
  return node.toString().trim();
}
