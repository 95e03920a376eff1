/** What `pnpm fix` does, under the name of the lists: no commit fails for its format or a stale list. */
import { spawnSync } from 'node:child_process'
import { ROOT } from '../project-files.ts'
import './all.ts'

const { status } = spawnSync('pnpm', ['exec', 'oxfmt'], { cwd: ROOT, stdio: 'inherit' })
process.exitCode ||= status ?? 1
