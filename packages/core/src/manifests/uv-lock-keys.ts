import type { KeyEnd } from './key-accounting.ts'

// How each key of uv.lock ends in the account of keys, table by table.

/** The document itself. */
export const UV_TOP: Readonly<Record<string, KeyEnd>> = {
  'version': 'option',
  'revision': 'option',
  'requires-python': 'option',
  'resolution-markers': 'option',
  'conflicts': 'option',
  'supported-markers': 'option',
  'required-markers': 'option',
  'options': 'option',
  'manifest': 'entry',
  'package': 'entry',
}
/** `[manifest]`. */
export const UV_MANIFEST: Readonly<Record<string, KeyEnd>> = {
  'members': 'comment',
  'requirements': 'entry',
  'constraints': 'option',
  'overrides': 'option',
  'excludes': 'option',
  'build-constraints': 'option',
  'dependency-groups': 'entry',
  'dependency-metadata': 'option',
}
/** `[[package]]`. */
export const UV_PACKAGE: Readonly<Record<string, KeyEnd>> = {
  'name': 'entry',
  'version': 'entry',
  'source': 'entry',
  'resolution-markers': 'entry',
  'dependencies': 'entry',
  'optional-dependencies': 'entry',
  'dev-dependencies': 'entry',
  // What some versions of uv call the former.
  'dependency-groups': 'entry',
  'metadata': 'entry',
  'sdist': 'entry',
  'wheels': 'entry',
}
/** `source` of a package or an edge. */
export const UV_SOURCE: Readonly<Record<string, KeyEnd>> = {
  registry: 'entry',
  git: 'entry',
  url: 'entry',
  path: 'entry',
  directory: 'entry',
  editable: 'entry',
  virtual: 'entry',
  subdirectory: 'entry',
}
/** An entry of `dependencies` and its kin. */
export const UV_EDGE: Readonly<Record<string, KeyEnd>> = {
  name: 'entry',
  version: 'entry',
  source: 'entry',
  marker: 'entry',
  extra: 'entry',
}
/** `sdist` or an entry of `wheels`. */
export const UV_ARTIFACT: Readonly<Record<string, KeyEnd>> = {
  'url': 'entry',
  'path': 'entry',
  'filename': 'entry',
  'hash': 'entry',
  'size': 'entry',
  'upload-time': 'entry',
  'zstd': 'comment',
}
/** `[package.metadata]`. */
export const UV_METADATA: Readonly<Record<string, KeyEnd>> = {
  'requires-dist': 'entry',
  'requires-dev': 'entry',
  'dependency-groups': 'entry',
  'provides-extras': 'entry',
}
/** An entry of `requires-dist` and its kin. */
export const UV_REQUIREMENT: Readonly<Record<string, KeyEnd>> = {
  name: 'entry',
  extras: 'entry',
  specifier: 'entry',
  marker: 'entry',
  git: 'entry',
  url: 'entry',
  path: 'entry',
  directory: 'entry',
  editable: 'entry',
  virtual: 'entry',
  subdirectory: 'entry',
  index: 'entry',
  conflict: 'entry',
}
