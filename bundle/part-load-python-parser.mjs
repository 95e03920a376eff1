import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  loadGrammar,
  loadPythonParser
} from "./shared-web-tree-sitter.mjs";
import "./shared-assets.mjs";
import "./shared-error-codes.mjs";
import "./shared-syntax-tree.mjs";
import "./shared-runtime.mjs";
export {
  loadGrammar,
  loadPythonParser
};
