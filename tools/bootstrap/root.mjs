import { fileURLToPath } from 'node:url'

/** The clone's root. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')
