import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)

// packages/core/src/source/syntax-tree.ts
var KIND_NAMES = [
  "other",
  "module",
  "ERROR",
  "expression_statement",
  "assignment",
  "augmented_assignment",
  "if_statement",
  "elif_clause",
  "else_clause",
  "for_statement",
  "while_statement",
  "try_statement",
  "except_clause",
  "finally_clause",
  "with_statement",
  "with_clause",
  "with_item",
  "function_definition",
  "class_definition",
  "decorated_definition",
  "decorator",
  "import_statement",
  "import_from_statement",
  "future_import_statement",
  "return_statement",
  "raise_statement",
  "delete_statement",
  "global_statement",
  "nonlocal_statement",
  "print_statement",
  "exec_statement",
  "match_statement",
  "case_clause",
  "block",
  "identifier",
  "string",
  "concatenated_string",
  "integer",
  "float",
  "true",
  "false",
  "none",
  "list",
  "tuple",
  "set",
  "dictionary",
  "pair",
  "dictionary_splat",
  "list_splat",
  "parenthesized_expression",
  "expression_list",
  "pattern_list",
  "tuple_pattern",
  "list_pattern",
  "list_splat_pattern",
  "dictionary_splat_pattern",
  "unary_operator",
  "binary_operator",
  "boolean_operator",
  "not_operator",
  "comparison_operator",
  "conditional_expression",
  "named_expression",
  "lambda",
  "call",
  "argument_list",
  "keyword_argument",
  "attribute",
  "subscript",
  "slice",
  "list_comprehension",
  "dictionary_comprehension",
  "set_comprehension",
  "generator_expression",
  "for_in_clause",
  "if_clause",
  "await",
  "yield",
  "as_pattern",
  "as_pattern_target",
  "interpolation",
  "string_content",
  "dotted_name",
  "aliased_import",
  "relative_import",
  "import_prefix",
  "wildcard_import",
  "default_parameter",
  "typed_parameter",
  "typed_default_parameter",
  "parameters",
  "lambda_parameters",
  "operator",
  "colon",
  "assert_statement",
  "case_pattern",
  "type",
  "ellipsis",
  "keyword_separator",
  "positional_separator",
  "except_group_clause",
  "format_specifier",
  "type_conversion",
  "string_start",
  "comment"
];
var Kind = Object.fromEntries(
  KIND_NAMES.map((name, index) => [name, index])
);
var FIELD_NAMES = [
  "none",
  "left",
  "right",
  "operator",
  "operators",
  "condition",
  "consequence",
  "alternative",
  "body",
  "name",
  "alias",
  "module_name",
  "parameters",
  "superclasses",
  "definition",
  "function",
  "arguments",
  "value",
  "object",
  "attribute",
  "subscript",
  "argument",
  "key",
  "subject",
  "code",
  "expression",
  "type",
  "return_type",
  "format_specifier",
  "type_conversion"
];
var Field = Object.fromEntries(
  FIELD_NAMES.map((name, index) => [name, index])
);
function childOf(tree, node, field) {
  let child = tree.first[node] ?? 0;
  while (child !== 0 && tree.field[child] !== field) child = tree.next[child] ?? 0;
  return child;
}
function childrenOf(tree, node) {
  const children = [];
  for (let child = tree.first[node] ?? 0; child !== 0; child = tree.next[child] ?? 0) children.push(child);
  return children;
}
function textOf(tree, node) {
  return tree.text.slice(tree.start[node], tree.end[node]);
}
var lineStarts = /* @__PURE__ */ new WeakMap();
function positionOf(tree, offset) {
  let starts = lineStarts.get(tree.source);
  if (starts === void 0) {
    const found = [0];
    for (let at = tree.text.indexOf("\n"); at !== -1; at = tree.text.indexOf("\n", at + 1)) found.push(at + 1);
    starts = Uint32Array.from(found);
    lineStarts.set(tree.source, starts);
  }
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
function lineTextAt(tree, offset) {
  const start = tree.text.lastIndexOf("\n", offset - 1) + 1;
  const newline = tree.text.indexOf("\n", offset);
  const end = newline === -1 ? tree.text.length : newline;
  const from = offset - start > 200 ? offset - 40 : start;
  return tree.text.slice(from, Math.min(end, from + 240)).trim();
}

export {
  Kind,
  Field,
  childOf,
  childrenOf,
  textOf,
  positionOf,
  lineTextAt
};
