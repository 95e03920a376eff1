import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import type { Command, CommandInput } from '../command.ts'
import { answerCase } from '../conformance/answer-case.ts'

/** Doors for outsiders who test safe-pip, not for its users. */
export const command: Command = {
  name: 'internal',
  summary: 'doors for testing safe-pip itself',
  usage: 'conformance',
  options: [],
  run: runInternal,
}

async function runInternal({ args, world }: CommandInput): Promise<number> {
  if (args.length !== 1 || args[0] !== 'conformance') {
    throw new SafePipError('usage', 'the only internal door is `safe-pip internal conformance`')
  }
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of world.stdin) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    const lastEnd = text.lastIndexOf('\n')
    if (lastEnd === -1) {
      rest += text
      continue
    }
    world.stdout(answerLines(rest + text.slice(0, lastEnd)))
    rest = text.slice(lastEnd + 1)
  }
  rest += decoder.decode()
  if (rest !== '') world.stdout(answerLines(rest))
  return 0
}

/** Lines end at LF alone: JSON strings may hold U+2028 as it is. */
function answerLines(text: string): string {
  return text
    .split('\n')
    .map((line) => `${answerCase(line)}\n`)
    .join('')
}
