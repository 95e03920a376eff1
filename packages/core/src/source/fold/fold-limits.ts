/** Bounds of what the folder makes; beyond them a value is unknown, but keeps where it came from. */
export const FOLD_LIMITS = {
  /** Characters of one derived text or one layer. */
  textLength: 4_194_304,
  /** Items of one derived list. */
  items: 65_536,
  /** Digits of one integer, in bits. */
  integerBits: 65_536,
} as const
