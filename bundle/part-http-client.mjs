import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  openHttpClient
} from "./shared-http-client.mjs";
import "./shared-undici.mjs";
import "./shared-outcome.mjs";
import "./shared-display.mjs";
import "./shared-runtime.mjs";
export {
  openHttpClient
};
