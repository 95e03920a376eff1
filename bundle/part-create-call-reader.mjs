import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  decodeContent,
  decodePython,
  shapeOfString
} from "./shared-literals.mjs";
import {
  LIMITS
} from "./shared-limits.mjs";
import {
  Field,
  Kind,
  childOf,
  childrenOf,
  positionOf,
  textOf
} from "./shared-syntax-tree.mjs";
import "./shared-runtime.mjs";

// packages/core/src/source/calls/find-bindings.ts
var BRANCHING = /* @__PURE__ */ new Set([
  Kind.if_statement,
  Kind.elif_clause,
  Kind.else_clause,
  Kind.try_statement,
  Kind.except_clause,
  Kind.except_group_clause,
  Kind.while_statement,
  Kind.case_clause
]);
var CHANGES = /* @__PURE__ */ new Map([
  ["append", "append"],
  ["add", "append"],
  ["insert", "append"],
  ["extend", "extend"],
  ["update", "update"],
  ["setdefault", "unknown"],
  ["remove", "unknown"],
  ["pop", "unknown"],
  ["clear", "unknown"],
  ["discard", "unknown"]
]);
function mapCode(tree) {
  const scopes = [{ parent: -1, name: null, bindings: /* @__PURE__ */ new Map(), returns: [] }];
  const scopeOf = /* @__PURE__ */ new Map();
  const imports = /* @__PURE__ */ new Map();
  const calls = [];
  const pending = [{ node: 0, scope: 0, branch: null }];
  const bind = ({ scope, branch }, name, parts) => {
    if (tree.kind[name] !== Kind.identifier) return;
    const { bindings } = scopes[scope] ?? { bindings: /* @__PURE__ */ new Map() };
    const text = textOf(tree, name);
    const offset = tree.start[name] ?? 0;
    const made = { value: 0, key: 0, offset, branch, ...parts };
    const known = bindings.get(text);
    if (known === void 0) bindings.set(text, [made]);
    else known.push(made);
  };
  for (let visit = pending.pop(); visit !== void 0; visit = pending.pop()) {
    const { node } = visit;
    const kind = tree.kind[node];
    let { scope } = visit;
    if (kind === Kind.call) {
      calls.push({ node, scope });
      readChange(tree, node, (name, parts) => bind(visit, name, parts));
    } else if (kind === Kind.assignment || kind === Kind.augmented_assignment || kind === Kind.named_expression) {
      readAssignment(tree, node, (name, parts) => bind(visit, name, parts));
    } else if (kind === Kind.for_statement || kind === Kind.with_item) {
      readTarget(tree, node, (name, parts) => bind(visit, name, parts));
    } else if (kind === Kind.import_statement || kind === Kind.import_from_statement) readImport(tree, node, imports);
    else if (kind === Kind.return_statement) scopes[scope]?.returns.push(tree.first[node] ?? 0);
    else if (kind === Kind.class_definition) bind(visit, childOf(tree, node, Field.name), { how: "unknown" });
    else if (kind === Kind.function_definition) {
      const name = childOf(tree, node, Field.name);
      bind(visit, name, { how: "function", value: node });
      scopes.push({ parent: scope, name: textOf(tree, name), bindings: /* @__PURE__ */ new Map(), returns: [] });
      scope = scopes.length - 1;
      scopeOf.set(node, scope);
    }
    const isBranching = kind !== void 0 && BRANCHING.has(kind);
    for (const child of childrenOf(tree, node).toReversed()) {
      const isBranch = isBranching && tree.kind[child] === Kind.block;
      const branch = isBranch ? [tree.start[child] ?? 0, tree.end[child] ?? 0] : visit.branch;
      pending.push({ node: child, scope, branch });
    }
  }
  return { tree, scopes, scopeOf, imports, calls };
}
function readAssignment(tree, node, bind) {
  const isNamed = tree.kind[node] === Kind.named_expression;
  const left = childOf(tree, node, isNamed ? Field.name : Field.left);
  let value = childOf(tree, node, isNamed ? Field.value : Field.right);
  while (tree.kind[value] === Kind.assignment) value = childOf(tree, value, Field.right);
  const isAdding = tree.kind[node] === Kind.augmented_assignment;
  if (tree.kind[left] === Kind.identifier) bind(left, { how: isAdding ? "add" : "assign", value });
  else if (tree.kind[left] === Kind.subscript) {
    const [object = 0, key = 0] = childrenOf(tree, left);
    bind(object, { how: isAdding ? "change-item" : "set-item", value, key });
  } else for (const part of childrenOf(tree, left)) bind(part, { how: "unknown" });
}
function readChange(tree, node, bind) {
  const callee = childOf(tree, node, Field.function);
  if (tree.kind[callee] !== Kind.attribute) return;
  const how = CHANGES.get(textOf(tree, childOf(tree, callee, Field.attribute)));
  if (how === void 0) return;
  const object = childOf(tree, callee, Field.object);
  const value = childrenOf(tree, childOf(tree, node, Field.arguments)).at(-1) ?? 0;
  if (tree.kind[object] === Kind.identifier) bind(object, { how, value });
  else if (tree.kind[object] === Kind.subscript) {
    const [holder = 0, key = 0] = childrenOf(tree, object);
    bind(holder, { how: "change-item", value, key });
  }
}
function readTarget(tree, node, bind) {
  if (tree.kind[node] === Kind.for_statement) {
    const left = childOf(tree, node, Field.left);
    const value2 = childOf(tree, node, Field.right);
    if (tree.kind[left] === Kind.identifier) bind(left, { how: "element", value: value2 });
    else for (const part of childrenOf(tree, left)) bind(part, { how: "unknown" });
    return;
  }
  const pattern = childOf(tree, node, Field.value);
  if (tree.kind[pattern] !== Kind.as_pattern) return;
  const [value = 0, target = 0] = childrenOf(tree, pattern);
  const name = tree.kind[target] === Kind.as_pattern_target ? tree.first[target] ?? 0 : target;
  bind(name, { how: "assign", value });
}
function readImport(tree, node, imports) {
  const module = childOf(tree, node, Field.module_name);
  const prefix = module === 0 ? "" : `${textOf(tree, module)}.`;
  for (const child of childrenOf(tree, node)) {
    if (child === module) continue;
    if (tree.kind[child] === Kind.aliased_import) {
      imports.set(textOf(tree, childOf(tree, child, Field.alias)), prefix + textOf(tree, childOf(tree, child, Field.name)));
    } else if (tree.kind[child] === Kind.dotted_name) {
      const name = textOf(tree, child);
      if (module === 0) imports.set(name.split(".")[0] ?? name, name.split(".")[0] ?? name);
      else imports.set(name, prefix + name);
    }
  }
}

// packages/core/src/source/calls/folded.ts
var MOST_TEXT = 2e5;
var MOST_ITEMS = 2e3;
var MOST_SIZE = 2e4;
var TEXT_PER_NODE = 1e3;
function computed(at) {
  return { t: "computed", at };
}
function foldedText(value, at, isLiteral = false) {
  return value.length > MOST_TEXT ? computed(at) : { t: "text", value, at, isLiteral };
}
function foldedList(items, at) {
  if (items.length > MOST_ITEMS) return computed(at);
  const flat = items.flatMap(
    (item) => item.t === "either" ? [...item.options, computed(item.at)] : item.t === "file-line" ? [{ ...item, t: "file-lines" }] : [item]
  );
  const size = sumOf(flat);
  return flat.length > MOST_ITEMS || size > MOST_SIZE ? computed(at) : { t: "list", items: flat, at, size };
}
function foldedDict(items, at) {
  const size = items.reduce((sum, { key, value }) => sum + sizeOf(key) + sizeOf(value), 1);
  return items.length > MOST_ITEMS || size > MOST_SIZE ? computed(at) : { t: "dict", items, at, size };
}
function foldedEither(options, at) {
  if (options.length > MOST_ITEMS) return computed(at);
  const flat = [...new Set(options.flatMap((option) => option.t === "either" ? option.options : [option]))];
  const size = sumOf(flat);
  return flat.length > MOST_ITEMS || size > MOST_SIZE ? computed(at) : { t: "either", options: flat, at, size };
}
function sumOf(values) {
  return values.reduce((sum, value) => sum + sizeOf(value), 1);
}
function sizeOf(value) {
  if (value.t === "text") return 1 + Math.floor(value.value.length / TEXT_PER_NODE);
  return value.t === "list" || value.t === "dict" || value.t === "either" ? value.size : 1;
}
function itemsOfFolded(value) {
  switch (value.t) {
    case "list":
      return value.items;
    case "dict":
      return value.items.map(({ key }) => key);
    case "either":
      return [...value.options.flatMap((option) => itemsOfFolded(option)), computed(value.at)];
    case "file":
    case "file-text":
    case "file-lines":
      return [{ t: "file-line", path: value.path, at: value.at }];
    default:
      return [computed(value.at)];
  }
}
function addFolded(left, right) {
  if (left.t === "text" && right.t === "text") return foldedText(left.value + right.value, left.at);
  if (left.t === "here" && right.t === "text") return foldedText(right.value.replace(/^[/\\]+/, ""), left.at);
  if (left.t === "either" && right.t === "text" && left.options.every(isText))
    return foldedEither(
      left.options.map((option) => addFolded(option, right)),
      left.at
    );
  if (left.t === "text" && right.t === "either" && right.options.every(isText))
    return foldedEither(
      right.options.map((option) => addFolded(left, option)),
      right.at
    );
  const isListLike = (value) => value.t === "list" || value.t === "file-lines" || value.t === "either";
  if (isListLike(left) || isListLike(right)) {
    const parts = [left, right].flatMap((side) => isListLike(side) ? itemsOfFolded(side) : [computed(side.at)]);
    return foldedList(parts, left.at);
  }
  return computed(left.at);
}
function isText(value) {
  return value.t === "text";
}
function mergePairs(before, after) {
  const names = new Set(after.flatMap(({ key }) => key.t === "text" ? [key.value] : []));
  return [...before.filter(({ key }) => key.t !== "text" || !names.has(key.value)), ...after];
}
function pairsOfFolded(value) {
  if (value.t === "dict") return value.items;
  const unknown = { key: computed(value.at), value: computed(value.at) };
  return value.t === "either" ? [...value.options.flatMap((option) => pairsOfFolded(option)), unknown] : [unknown];
}

// packages/core/src/source/calls/fold-text.ts
function foldTextCall(text, name, { args, keywords }) {
  const { value, at } = text;
  const [first] = args;
  const chars = first?.t === "text" ? first.value : null;
  switch (name) {
    case "splitlines":
      return foldedList(piecesOf(text, /\r\n|\n|\r/g), at);
    case "split":
      if (first === void 0)
        return foldedList(
          piecesOf(text, /\s+/g).filter((piece) => piece.t === "text" && piece.value !== ""),
          at
        );
      return chars === null || chars === "" ? null : foldedList(piecesOf(text, chars), at);
    case "strip":
      return first === void 0 ? foldedText(value.trim(), at + leadingWhite(text)) : null;
    case "lstrip":
      return first === void 0 ? foldedText(value.trimStart(), at + leadingWhite(text)) : null;
    case "rstrip":
      return first === void 0 ? foldedText(value.trimEnd(), at, text.isLiteral) : null;
    case "lower":
      return foldedText(value.toLowerCase(), at);
    case "upper":
      return foldedText(value.toUpperCase(), at);
    case "replace": {
      const [, second] = args;
      return chars === null || chars === "" || second?.t !== "text" ? null : foldedText(
        value.replaceAll(chars, () => second.value),
        at
      );
    }
    case "join": {
      const parts = first === void 0 ? [] : itemsOfFolded(first);
      return parts.every((part) => part.t === "text") ? foldedText(parts.map((part) => part.value).join(value), at) : null;
    }
    case "format":
      return foldFormat(text, args, keywords);
    default:
      return null;
  }
}
function foldPercent(text, right) {
  const values = right.t === "list" ? [...right.items] : [right];
  let isWhole = true;
  const result = text.value.replaceAll(/%(?:\((\w+)\))?([sdr%])/g, (_, key, letter) => {
    if (letter === "%") return "%";
    const pair = right.t === "dict" ? right.items.find(({ key: name }) => name.t === "text" && name.value === key)?.value : void 0;
    const value = key === void 0 ? values.shift() : pair;
    if (value?.t !== "text" && value?.t !== "constant") isWhole = false;
    return value?.t === "text" || value?.t === "constant" ? value.value : "";
  });
  return isWhole ? foldedText(result, text.at) : computed(text.at);
}
function foldFormat(text, args, keywords) {
  let isWhole = true;
  let next = 0;
  const result = text.value.replaceAll(/\{\{|\}\}|\{([^{}]*)\}/g, (match, field) => {
    if (match === "{{" || match === "}}") return match.charAt(0);
    const value = field === "" ? args[next++] : /^\d+$/.test(field ?? "") ? args[Number(field)] : keywords.get(field ?? "");
    if (value?.t !== "text" && value?.t !== "constant") isWhole = false;
    return value?.t === "text" || value?.t === "constant" ? value.value : "";
  });
  return isWhole ? foldedText(result, text.at) : computed(text.at);
}
function piecesOf(text, separator) {
  const pieces = [];
  let from = 0;
  const add = (to) => {
    pieces.push(foldedText(text.value.slice(from, to), text.isLiteral ? text.at + from : text.at));
  };
  if (typeof separator === "string") {
    for (let at = text.value.indexOf(separator); at !== -1; at = text.value.indexOf(separator, from)) {
      add(at);
      from = at + separator.length;
    }
  } else {
    for (const match of text.value.matchAll(separator)) {
      add(match.index);
      from = match.index + match[0].length;
    }
  }
  add(text.value.length);
  return pieces;
}
function leadingWhite({ value, isLiteral }) {
  return isLiteral ? value.length - value.trimStart().length : 0;
}

// packages/core/src/source/calls/folder.ts
function foldItems(folder, nodes, frame) {
  const { tree } = folder.map;
  return nodes.flatMap(
    (node) => tree.kind[node] === Kind.list_splat ? itemsOfFolded(folder.fold(tree.first[node] ?? 0, frame)) : [folder.fold(node, frame)]
  );
}

// packages/core/src/source/calls/fold-call.ts
var MOST_CALLS = 8;
function foldArguments(folder, call, frame) {
  const { tree } = folder.map;
  const keywords = [];
  const plain = [];
  let hasMore = false;
  const list = childOf(tree, call, Field.arguments);
  for (const node of tree.kind[list] === Kind.generator_expression ? [list] : childrenOf(tree, list)) {
    if (tree.kind[node] === Kind.keyword_argument) {
      const nameNode = childOf(tree, node, Field.name);
      const name = textOf(tree, nameNode);
      const key = foldedText(name, tree.start[nameNode] ?? 0);
      keywords.push({ name, node, key, value: folder.fold(childOf(tree, node, Field.value), frame) });
    } else if (tree.kind[node] === Kind.dictionary_splat) {
      for (const { key, value } of pairsOfFolded(folder.fold(tree.first[node] ?? 0, frame))) {
        if (key.t === "text") keywords.push({ name: key.value, node, key, value });
        else hasMore = true;
      }
    } else plain.push(node);
  }
  const args = foldItems(folder, plain, frame);
  return { args, keywords, hasMore: hasMore || args.some(({ t }) => t === "computed") };
}
function nameOfCallee(folder, call) {
  const { tree, imports } = folder.map;
  const callee = childOf(tree, call, Field.function);
  const kind = tree.kind[callee];
  if (kind !== Kind.identifier && kind !== Kind.attribute) return "";
  const text = textOf(tree, callee).replaceAll(/\s+/g, "");
  const [first = "", ...rest] = text.split(".");
  return [imports.get(first) ?? first, ...rest].join(".");
}
function foldCall(folder, node, frame) {
  const { tree } = folder.map;
  const at = tree.start[node] ?? 0;
  const callee = childOf(tree, node, Field.function);
  const given = foldArguments(folder, node, frame);
  const name = nameOfCallee(folder, node);
  const known = foldKnown(name, given, at);
  if (known !== null) return known;
  if (tree.kind[callee] === Kind.attribute) {
    const object = folder.fold(childOf(tree, callee, Field.object), frame);
    return foldMethod(object, textOf(tree, childOf(tree, callee, Field.attribute)), { ...given, at });
  }
  const value = folder.fold(callee, frame);
  return value.t === "function" && frame.depth < MOST_CALLS ? foldOwn(folder, value.node, { given, frame, at }) : computed(at);
}
function foldKnown(name, { args, keywords }, at) {
  const [first, second] = args;
  switch (name) {
    case "dict": {
      const pairs = first === void 0 ? [] : first.t === "list" ? pairsOfItems(first.items, at) : pairsOfFolded(first);
      return foldedDict(mergePairs(pairs, keywords), at);
    }
    case "list":
    case "tuple":
    case "set":
    case "frozenset":
    case "sorted":
    case "reversed":
      return first === void 0 ? foldedList([], at) : foldedList(itemsOfFolded(first), at);
    case "map":
    case "filter":
      return second === void 0 ? null : isFile(second) || isFileList(second) ? second : foldedList([...itemsOfFolded(second), computed(at)], at);
    case "str":
      return first === void 0 ? null : first;
    case "open":
    case "io.open":
    case "codecs.open":
      return first?.t === "text" ? { t: "file", path: first.value, at } : computed(at);
    case "os.path.join":
    case "posixpath.join":
    case "pathlib.Path":
    case "pathlib.PurePath":
      return joinPath(args, at);
    case "os.path.dirname":
    case "os.path.abspath":
    case "os.path.realpath":
    case "os.path.normpath":
      return first?.t === "here" || first?.t === "text" ? first : computed(at);
    case "os.getcwd":
    case "pathlib.Path.cwd":
      return { t: "here", at };
    default: {
      const isParser = /(?:^|\.)parse_requirements$/.test(name);
      if (isParser && first?.t === "text") return { t: "file-lines", path: first.value, at };
      return isParser && first !== void 0 && isFile(first) ? { ...first, t: "file-lines" } : null;
    }
  }
}
function isFile(value) {
  return value.t === "file" || value.t === "file-text" || value.t === "file-lines" || value.t === "file-line";
}
function isFileList(value) {
  return value.t === "list" && value.items.every((item) => item.t === "file-lines");
}
function joinPath(args, at) {
  const rest = args[0]?.t === "here" ? args.slice(1) : args;
  if (rest.length === 0) return { t: "here", at };
  const parts = rest.flatMap((part) => part.t === "text" ? [part.value] : []);
  return parts.length === rest.length ? foldedText(parts.join("/"), at) : computed(at);
}
function pairsOfItems(items, at) {
  return items.map((item) => {
    const [key, value] = item.t === "list" ? item.items : [];
    return key === void 0 || value === void 0 ? { key: computed(at), value: computed(at) } : { key, value };
  });
}
function foldMethod(object, name, { args, keywords, at }) {
  switch (object.t) {
    case "text": {
      if (name === "read_text" || name === "open") return { t: name === "open" ? "file" : "file-text", path: object.value, at };
      const isPathMethod = name === "resolve" || name === "absolute";
      if (isPathMethod) return object;
      if (name === "joinpath") return joinPath([object, ...args], at);
      return foldTextCall(object, name, { args, keywords: new Map(keywords.map(({ name: key, value }) => [key, value])) }) ?? computed(at);
    }
    case "here":
      return name === "joinpath" ? joinPath([object, ...args], at) : object;
    case "file":
      return name === "read" ? { ...object, t: "file-text" } : name === "readlines" ? { ...object, t: "file-lines" } : computed(at);
    case "file-text":
      return name === "splitlines" || name === "split" ? { ...object, t: "file-lines" } : object;
    case "file-lines":
    case "file-line":
      return object;
    case "dict":
      if (name === "keys")
        return foldedList(
          object.items.map(({ key }) => key),
          at
        );
      if (name === "values")
        return foldedList(
          object.items.map(({ value }) => value),
          at
        );
      if (name === "items")
        return foldedList(
          object.items.map(({ key, value }) => foldedList([key, value], at)),
          at
        );
      return name === "copy" ? object : computed(at);
    case "list":
      return name === "copy" ? object : computed(at);
    default:
      return computed(at);
  }
}
function foldOwn(folder, definition, { given, frame, at }) {
  const { tree, scopes, scopeOf } = folder.map;
  const scope = scopeOf.get(definition);
  const returns = scope === void 0 ? [] : scopes[scope]?.returns ?? [];
  if (scope === void 0 || returns.length === 0 || returns.length > 4) return computed(at);
  const values = /* @__PURE__ */ new Map();
  let position = 0;
  for (const parameter of childrenOf(tree, childOf(tree, definition, Field.parameters))) {
    const isPlain = tree.kind[parameter] === Kind.identifier;
    const nameNode = isPlain ? parameter : childOf(tree, parameter, Field.name) || (tree.first[parameter] ?? 0);
    const name = textOf(tree, nameNode);
    if (tree.kind[nameNode] === Kind.list_splat_pattern) {
      values.set(name.replace(/^\*/, ""), foldedList(given.args.slice(position), at));
      continue;
    }
    const default_ = isPlain ? 0 : childOf(tree, parameter, Field.value);
    const value = given.keywords.findLast((keyword) => keyword.name === name)?.value ?? given.args[position];
    position += 1;
    values.set(
      name,
      value ?? (default_ === 0 ? computed(at) : folder.fold(default_, { ...frame, scope: 0, at: Infinity, values: /* @__PURE__ */ new Map() }))
    );
  }
  const options = returns.map(
    (node) => folder.fold(node, { scope, at: tree.end[definition] ?? Infinity, values, depth: frame.depth + 1 })
  );
  const [only] = options;
  return options.length === 1 && only !== void 0 ? only : foldedEither(options, at);
}

// packages/core/src/source/calls/fold-name.ts
var MOST_BINDINGS = 2e3;
function foldName(folder, name, frame) {
  const { map, known } = folder;
  const at = map.tree.start[frame.node] ?? 0;
  const given = frame.values.get(name);
  if (given !== void 0) return given;
  let { scope } = frame;
  let before = frame.at;
  let bindings = map.scopes[scope]?.bindings.get(name);
  while (bindings === void 0 && scope !== 0) {
    scope = map.scopes[scope]?.parent ?? 0;
    before = Infinity;
    bindings = map.scopes[scope]?.bindings.get(name);
  }
  if (bindings === void 0) return name === "__file__" ? { t: "here", at } : computed(at);
  const seen = bindings.filter(({ offset }) => offset < before);
  const last = seen.at(-1);
  if (last === void 0 || seen.length > MOST_BINDINGS) return computed(at);
  const key = frame.values.size > 0 ? null : `${scope} ${name} ${last.offset} ${branchesAround(seen, frame.at)}`;
  const kept = key === null ? void 0 : known.get(key);
  if (kept !== void 0) return kept;
  if (key !== null) known.set(key, computed(at));
  let value = null;
  for (const binding of seen) {
    const inner = { ...frame, scope, at: binding.offset };
    value = applyBinding(folder, value, { binding, frame: inner, isSure: isAlways(binding, frame.at) });
  }
  const result = value ?? computed(at);
  if (key !== null) known.set(key, result);
  return result;
}
function isAlways({ branch }, at) {
  return branch === null || branch[0] <= at && at <= branch[1];
}
function branchesAround(bindings, at) {
  return bindings.map((binding) => isAlways(binding, at) ? "1" : "0").join("");
}
function applyBinding(folder, before, { binding, frame, isSure }) {
  const { how, value: node, key } = binding;
  const at = binding.offset;
  const value = () => folder.fold(node, frame);
  const current = before ?? computed(at);
  switch (how) {
    case "assign":
      return isSure || before === null ? value() : foldedEither([before, value()], at);
    case "function":
      return { t: "function", node, at };
    case "element": {
      const [first, ...others] = itemsOfFolded(value());
      if (first === void 0) return computed(at);
      return others.length === 0 ? first : foldedEither([first, ...others], at);
    }
    case "append":
      return withMore(current, [value()], isSure);
    case "extend":
      return withMore(current, itemsOfFolded(value()), isSure);
    case "add":
      return isSure ? addFolded(current, value()) : withMore(current, itemsOfFolded(value()), false);
    case "update":
      return isPairs(current) ? foldedDict(withUnknown(mergePairs(pairsOfFolded(current), pairsOfFolded(value())), isSure, at), at) : withMore(current, itemsOfFolded(value()), isSure);
    case "set-item":
      return foldedDict(
        withUnknown(mergePairs(pairsOfFolded(current), [{ key: folder.fold(key, frame), value: value() }]), isSure, at),
        at
      );
    case "change-item":
      return changeItem(current, { key: folder.fold(key, frame), value: value(), isSure, at });
    case "unknown":
      return current.t === "list" ? foldedList([...current.items, computed(at)], at) : computed(at);
  }
}
function isPairs(value) {
  return value.t === "dict" || value.t === "either";
}
function withMore(current, more, isSure) {
  const items = more.flatMap((item) => item.t === "either" ? item.options : [item]);
  const isOfFile = items.every((item) => item.t === "file-line");
  const unknown = isSure || isOfFile ? [] : [computed(more[0]?.at ?? current.at)];
  return foldedList([...itemsOfFolded(current), ...items, ...unknown], current.at);
}
function withUnknown(pairs, isSure, at) {
  return isSure ? pairs : [...pairs, { key: computed(at), value: computed(at) }];
}
function changeItem(current, { key, value, isSure, at }) {
  const pairs = pairsOfFolded(current);
  const known = pairs.find((pair) => pair.key.t === "text" && key.t === "text" && pair.key.value === key.value);
  const more = value.t === "text" ? [value] : itemsOfFolded(value);
  const changed = withMore(known?.value ?? foldedList([], at), more, isSure);
  return foldedDict(mergePairs(pairs, [{ key, value: changed }]), at);
}

// packages/core/src/source/calls/fold-value.ts
var MOST_STEPS = 2e5;
var MOST_DEPTH = 120;
function createFolder(map) {
  let steps = 0;
  let depth = 0;
  const folder = {
    map,
    known: /* @__PURE__ */ new Map(),
    fold(node, frame) {
      steps += 1;
      if (node === 0 || steps > MOST_STEPS || depth > MOST_DEPTH) return computed(map.tree.start[node] ?? 0);
      depth += 1;
      try {
        return foldNode(folder, node, frame);
      } finally {
        depth -= 1;
      }
    }
  };
  return folder;
}
function foldNode(folder, node, frame) {
  const { tree } = folder.map;
  const at = tree.start[node] ?? 0;
  switch (tree.kind[node]) {
    case Kind.string:
      return foldString(folder, node, frame);
    case Kind.concatenated_string:
      return childrenOf(tree, node).map((child) => folder.fold(child, frame)).reduce((left, right) => addFolded(left, right));
    case Kind.integer:
    case Kind.float:
    case Kind.true:
    case Kind.false:
    case Kind.none:
      return { t: "constant", value: textOf(tree, node), at };
    case Kind.list:
    case Kind.tuple:
    case Kind.set:
    case Kind.expression_list:
      return foldedList(foldItems(folder, childrenOf(tree, node), frame), at);
    case Kind.dictionary:
      return foldDictionary(folder, node, frame);
    case Kind.parenthesized_expression:
      return folder.fold(tree.first[node] ?? 0, frame);
    case Kind.identifier:
      return foldName(folder, textOf(tree, node), { ...frame, node });
    case Kind.binary_operator:
      return foldOperator(folder, node, frame);
    case Kind.boolean_operator:
      return foldedEither(
        childrenOf(tree, node).filter((child) => tree.kind[child] !== Kind.operator).map((child) => folder.fold(child, frame)),
        at
      );
    case Kind.conditional_expression: {
      const [body = 0, , other = 0] = childrenOf(tree, node);
      return foldedEither([folder.fold(body, frame), folder.fold(other, frame)], at);
    }
    case Kind.named_expression:
      return folder.fold(childOf(tree, node, Field.value), frame);
    case Kind.list_comprehension:
    case Kind.set_comprehension:
    case Kind.generator_expression:
      return foldComprehension(folder, node, frame);
    case Kind.call:
      return foldCall(folder, node, frame);
    case Kind.subscript:
      return foldSubscript(folder, node, frame);
    case Kind.attribute: {
      const object = folder.fold(childOf(tree, node, Field.object), frame);
      return object.t === "here" || object.t === "file-line" ? object : computed(at);
    }
    default:
      return computed(at);
  }
}
function foldString(folder, node, frame) {
  const { tree } = folder.map;
  const start = tree.start[node] ?? 0;
  const literal = textOf(tree, node);
  const shape = shapeOfString(literal);
  if (shape.isBytes) return computed(start);
  const content = literal.slice(shape.from, shape.to);
  if (!shape.isFormat) {
    const value = decodeContent(content, shape);
    return foldedText(value, start + shape.from, value === content);
  }
  let plain = start + shape.from;
  const decoded = (to) => decodeContent(tree.text.slice(plain, to).replaceAll("{{", "{").replaceAll("}}", "}"), shape);
  let text = "";
  for (const child of childrenOf(tree, node)) {
    if (tree.kind[child] !== Kind.interpolation) continue;
    const value = folder.fold(childOf(tree, child, Field.expression), frame);
    if (value.t !== "text" && value.t !== "constant") return computed(start);
    text += decoded(tree.start[child] ?? 0) + value.value;
    plain = tree.end[child] ?? plain;
  }
  return foldedText(text + decoded(start + shape.to), start + shape.from);
}
function foldDictionary(folder, node, frame) {
  const { tree } = folder.map;
  let items = [];
  for (const child of childrenOf(tree, node)) {
    if (tree.kind[child] === Kind.pair) {
      const key = folder.fold(childOf(tree, child, Field.key), frame);
      items.push({ key, value: folder.fold(childOf(tree, child, Field.value), frame) });
    } else if (tree.kind[child] === Kind.dictionary_splat) {
      items = [...mergePairs(items, pairsOfFolded(folder.fold(tree.first[child] ?? 0, frame)))];
    } else items.push({ key: computed(tree.start[child] ?? 0), value: computed(tree.start[child] ?? 0) });
  }
  return foldedDict(items, tree.start[node] ?? 0);
}
function foldOperator(folder, node, frame) {
  const { tree } = folder.map;
  const chain = [];
  let leftmost = node;
  while (tree.kind[leftmost] === Kind.binary_operator) {
    chain.push(leftmost);
    leftmost = childOf(tree, leftmost, Field.left);
  }
  let value = folder.fold(leftmost, frame);
  for (const operation of chain.toReversed()) {
    const right = folder.fold(childOf(tree, operation, Field.right), frame);
    const operator = textOf(tree, childOf(tree, operation, Field.operator));
    if (operator === "+") value = addFolded(value, right);
    else if (operator === "%" && value.t === "text") value = foldPercent(value, right);
    else if (operator === "/" && right.t === "text" && (value.t === "here" || value.t === "text"))
      value = value.t === "here" ? right : foldedText(`${value.value}/${right.value}`, value.at);
    else if (operator === "|" && value.t === "dict") value = foldedDict(mergePairs(value.items, pairsOfFolded(right)), value.at);
    else if (operator === "-" && value.t === "list") value = foldedList([...value.items, computed(right.at)], value.at);
    else value = computed(value.at);
  }
  return value;
}
function foldComprehension(folder, node, frame) {
  const { tree } = folder.map;
  const at = tree.start[node] ?? 0;
  const [body = 0, ...clauses] = childrenOf(tree, node);
  const loops = clauses.filter((clause) => tree.kind[clause] === Kind.for_in_clause);
  const [loop = 0] = loops;
  const left = childOf(tree, loop, Field.left);
  if (loops.length !== 1) return computed(at);
  const source = folder.fold(childOf(tree, loop, Field.right), frame);
  const isNamed = tree.kind[left] === Kind.identifier;
  const isFiltered = clauses.length > 1;
  const items = itemsOfFolded(source).map((item) => {
    const values = new Map(frame.values);
    if (isNamed) values.set(textOf(tree, left), item);
    else for (const part of childrenOf(tree, left)) values.set(textOf(tree, part), computed(at));
    return folder.fold(body, { ...frame, values });
  });
  const isOfFile = items.every((item) => item.t === "file-line");
  return foldedList(isFiltered && !isOfFile ? [...items, computed(at)] : items, at);
}
function foldSubscript(folder, node, frame) {
  const { tree } = folder.map;
  const at = tree.start[node] ?? 0;
  const [object = 0, index = 0] = childrenOf(tree, node);
  const value = folder.fold(object, frame);
  if (value.t === "file-line" || value.t === "here") return value;
  const key = tree.kind[index] === Kind.slice ? computed(at) : folder.fold(index, frame);
  if (value.t === "dict" && key.t === "text") {
    const found = value.items.findLast((pair) => pair.key.t === "text" && pair.key.value === key.value);
    return found?.value ?? computed(at);
  }
  if (value.t === "list" && key.t === "constant") return value.items.at(Number(key.value)) ?? computed(at);
  return value.t === "list" && tree.kind[index] === Kind.slice ? foldedList([...value.items, computed(at)], at) : computed(at);
}

// packages/core/src/source/calls/create-call-reader.ts
var MOST_CALLS2 = 2e3;
function createCallReader(parser) {
  return {
    findCalls(source, names) {
      if (source.length > LIMITS.pythonSourceBytes) return null;
      const { text, strange } = decodePython(source);
      const tree = parser.parse(text);
      if (typeof tree === "string") return null;
      const folder = createFolder(mapCode(tree));
      const imported = new Set([...folder.map.imports.values()].flatMap((name) => [name, name.split(".")[0] ?? name]));
      const wanted = folder.map.calls.filter(({ node }) => isWanted(nameOfCallee(folder, node), { names, imported }));
      const print = createPrinter(tree);
      const calls = wanted.slice(0, MOST_CALLS2).map(({ node, scope }) => {
        const frame = { scope, at: tree.start[node] ?? 0, values: /* @__PURE__ */ new Map(), depth: 0 };
        const { args, keywords, hasMore } = foldArguments(folder, node, frame);
        return {
          ...positionOf(tree, tree.start[node] ?? 0),
          name: nameOfCallee(folder, node),
          within: folder.map.scopes[scope]?.name ?? null,
          args: args.map((value) => print(value)),
          keywords: keywords.map(({ name, key, value }) => ({ ...positionOf(tree, key.at), name, value: print(value) })),
          hasMore
        };
      });
      const doubt = strange === null ? tree.hasErrors ? "the grammar could not read all of it" : wanted.length > MOST_CALLS2 ? `more than ${MOST_CALLS2} calls` : null : `it names the encoding ${strange}, in which Python would see other code`;
      return { calls, doubt };
    }
  };
}
function isWanted(name, { names, imported }) {
  const parts = name.split(".");
  const last = parts.at(-1) ?? "";
  return names.some((wanted) => {
    if (wanted.startsWith("*.")) return parts.length > 1 && last === wanted.slice(2);
    if (last !== wanted) return false;
    return parts.length === 1 || imported.has(name) || imported.has(parts[0] ?? "");
  });
}
var MOST_VALUES = 1e5;
var MOST_DEPTH2 = 50;
function createPrinter(tree) {
  let left = MOST_VALUES;
  const print = (value, depth) => {
    const place = positionOf(tree, value.at);
    left -= 1;
    if (left < 0 || depth > MOST_DEPTH2) return { ...place, kind: "computed" };
    switch (value.t) {
      case "text":
      case "constant":
        return { ...place, kind: value.t, value: value.value };
      case "list":
        return { ...place, kind: "list", items: value.items.map((item) => print(item, depth + 1)) };
      case "dict":
        return {
          ...place,
          kind: "dict",
          items: value.items.map((pair) => ({ key: print(pair.key, depth + 1), value: print(pair.value, depth + 1) }))
        };
      case "file-text":
      case "file-lines":
      case "file-line":
        return { ...place, kind: "file-lines", path: value.path };
      case "either": {
        const isMapping = value.options.some(({ t }) => t === "dict");
        const items = value.options.flatMap((option) => option.t === "text" ? [option] : itemsOfFolded(option));
        const whole = isMapping ? foldedDict(pairsOfFolded(value), value.at) : foldedList([...items, computed(value.at)], value.at);
        return print(whole, depth + 1);
      }
      default:
        return { ...place, kind: "computed" };
    }
  };
  return (value) => print(value, 0);
}
export {
  createCallReader
};
