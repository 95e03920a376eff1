import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  wrapAnsi
} from "./shared-wrap-ansi.mjs";
import "./shared-get-east-asian-width.mjs";
import "./shared-runtime.mjs";
export {
  wrapAnsi as default
};
