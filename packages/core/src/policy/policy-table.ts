import { display } from '../base/display.ts'
import { findNearestWord } from '../base/edit-distance.ts'
import type { DocumentValue, TableValue } from '../manifests/document.ts'
import type { Position } from '../model/manifest.ts'

/** What is wrong with a policy file, in our words; every one of them is a configuration error (82). */
export interface PolicyProblem {
  readonly position: Position
  readonly message: string
}

/** Reads one key's value; what it says goes into the layer that is being filled. */
export type KeyReader = (value: DocumentValue, reading: Reading) => void

/** Where a value stands (`cooldown.minimum-age`) and where problems go. */
export interface Reading {
  readonly path: string
  readonly complain: (position: Position, message: string) => void
}

/** Reads a table whose keys are all known; an unknown one is a problem with the nearest known key as a suggestion. */
export function readTable(
  value: DocumentValue,
  { keys, ...reading }: Reading & { readonly keys: ReadonlyMap<string, KeyReader> },
): void {
  const table = expectTable(value, reading)
  for (const entry of table?.entries ?? []) {
    const reader = keys.get(entry.key)
    const path = reading.path === '' ? entry.key : `${reading.path}.${entry.key}`
    if (reader === undefined)
      reading.complain(entry.position, `unknown key "${display(path, 80)}"${suggest(entry.key, keys.keys())}`)
    else reader(entry.value, { ...reading, path })
  }
}

export function expectTable(value: DocumentValue, reading: Reading): TableValue | null {
  if (value.kind === 'table') return value
  reading.complain(value.position, `"${display(reading.path, 80)}" must be a table`)
  return null
}

export function readText(take: (text: string, position: Position, reading: Reading) => void): KeyReader {
  return (value, reading) => {
    if (value.kind === 'text') take(value.value, value.position, reading)
    else reading.complain(value.position, `"${display(reading.path, 80)}" must be a string`)
  }
}

/** A list of strings. `check` answers the value to keep, or our words on what is wrong. */
export function readTexts(
  take: (texts: readonly string[]) => void,
  check: (text: string) => { keep: string } | { wrong: string },
): KeyReader {
  return (value, reading) => {
    if (value.kind !== 'array') {
      reading.complain(value.position, `"${display(reading.path, 80)}" must be a list of strings`)
      return
    }
    const texts: string[] = []
    for (const item of value.items) {
      const checked = item.kind === 'text' ? check(item.value) : { wrong: 'must be a string' }
      if ('keep' in checked) texts.push(checked.keep)
      else reading.complain(item.position, `"${display(reading.path, 80)}": ${checked.wrong}`)
    }
    take(texts)
  }
}

export function readChoice<Choice extends string>(choices: readonly Choice[], take: (choice: Choice) => void): KeyReader {
  return readText((text, position, { path, complain }) => {
    const choice = choices.find((known) => known === text)
    if (choice !== undefined) take(choice)
    else
      complain(
        position,
        `"${display(path, 80)}" is "${display(text, 40)}"; it must be one of ${choices.join(', ')}${suggest(text, choices)}`,
      )
  })
}

export function readBoolean(take: (isSo: boolean) => void): KeyReader {
  return (value, { path, complain }) => {
    if (value.kind === 'boolean') take(value.value)
    else complain(value.position, `"${display(path, 80)}" must be true or false`)
  }
}

/** ` (did you mean "x"?)`, or nothing. */
export function suggest(word: string, known: Iterable<string>): string {
  const nearest = findNearestWord(word, known)
  return nearest === null ? '' : ` (did you mean "${nearest}"?)`
}
