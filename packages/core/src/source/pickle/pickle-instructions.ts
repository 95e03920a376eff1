/** One thing on the pickle machine's stack: text, with the string or the items it stands for where they may matter. */
export interface PickleItem {
  readonly text: string
  readonly s?: string
  readonly items?: readonly string[]
}

/** Instructions that skip bytes, take items away and put the same thing there whatever was before. */
export const FIXED: Readonly<Record<string, { readonly skip?: number; readonly pops?: number; readonly text?: string }>> = {
  '0': { pops: 1 },
  'b': { pops: 1 },
  's': { pops: 2 },
  'Q': { pops: 1, text: '_' },
  'N': { text: 'None' },
  '\x88': { text: 'True' },
  '\x89': { text: 'False' },
  '}': { text: '_' },
  '\x8f': { text: '_' },
  '\x97': { text: '_' },
  '\x98': {},
  'G': { skip: 8, text: '_' },
  '\x95': { skip: 8 },
  '\x82': { skip: 1, text: '_' },
  '\x83': { skip: 2, text: '_' },
  '\x84': { skip: 4, text: '_' },
}

/** Bytes of a string's length. */
export type Length = 'one' | 'four' | 'eight'
/** Instructions that hold a string: how long its length is, its encoding, and whether it is bytes to Python 3. */
export const STRINGS: Readonly<Record<string, readonly [Length, 'utf8' | 'latin1', 'text' | 'bytes']>> = {
  'T': ['four', 'latin1', 'text'],
  'U': ['one', 'latin1', 'text'],
  'X': ['four', 'utf8', 'text'],
  '\x8c': ['one', 'utf8', 'text'],
  '\x8d': ['eight', 'utf8', 'text'],
  'B': ['four', 'latin1', 'bytes'],
  'C': ['one', 'latin1', 'bytes'],
  '\x8e': ['eight', 'latin1', 'bytes'],
  '\x96': ['eight', 'latin1', 'bytes'],
}
