import { computed, foldedList, foldedText, itemsOfFolded, type Folded } from './folded.ts'

type Text = Extract<Folded, { t: 'text' }>

/** A method of a constant text; null: none that is folded. */
export function foldTextCall(
  text: Text,
  name: string,
  { args, keywords }: { args: readonly Folded[]; keywords: ReadonlyMap<string, Folded> },
): Folded | null {
  const { value, at } = text
  const [first] = args
  const chars = first?.t === 'text' ? first.value : null
  switch (name) {
    case 'splitlines':
      return foldedList(piecesOf(text, /\r\n|\n|\r/g), at)
    case 'split':
      if (first === undefined)
        return foldedList(
          piecesOf(text, /\s+/g).filter((piece) => piece.t === 'text' && piece.value !== ''),
          at,
        )
      return chars === null || chars === '' ? null : foldedList(piecesOf(text, chars), at)
    case 'strip':
      return first === undefined ? foldedText(value.trim(), at + leadingWhite(text)) : null
    case 'lstrip':
      return first === undefined ? foldedText(value.trimStart(), at + leadingWhite(text)) : null
    case 'rstrip':
      return first === undefined ? foldedText(value.trimEnd(), at, text.isLiteral) : null
    case 'lower':
      return foldedText(value.toLowerCase(), at)
    case 'upper':
      return foldedText(value.toUpperCase(), at)
    case 'replace': {
      const [, second] = args
      return chars === null || chars === '' || second?.t !== 'text'
        ? null
        : foldedText(
            value.replaceAll(chars, () => second.value),
            at,
          )
    }
    case 'join': {
      const parts = first === undefined ? [] : itemsOfFolded(first)
      return parts.every((part) => part.t === 'text') ? foldedText(parts.map((part) => part.value).join(value), at) : null
    }
    case 'format':
      return foldFormat(text, args, keywords)
    default:
      return null
  }
}

/** `"%s>=%s" % (a, b)` with texts and numbers. */
export function foldPercent(text: Text, right: Folded): Folded {
  const values = right.t === 'list' ? [...right.items] : [right]
  let isWhole = true
  const result = text.value.replaceAll(/%(?:\((\w+)\))?([sdr%])/g, (_, key: string | undefined, letter: string) => {
    if (letter === '%') return '%'
    const pair =
      right.t === 'dict' ? right.items.find(({ key: name }) => name.t === 'text' && name.value === key)?.value : undefined
    const value = key === undefined ? values.shift() : pair
    if (value?.t !== 'text' && value?.t !== 'constant') isWhole = false
    return value?.t === 'text' || value?.t === 'constant' ? value.value : ''
  })
  return isWhole ? foldedText(result, text.at) : computed(text.at)
}

function foldFormat(text: Text, args: readonly Folded[], keywords: ReadonlyMap<string, Folded>): Folded {
  let isWhole = true
  let next = 0
  const result = text.value.replaceAll(/\{\{|\}\}|\{([^{}]*)\}/g, (match: string, field: string | undefined) => {
    if (match === '{{' || match === '}}') return match.charAt(0)
    const value = field === '' ? args[next++] : /^\d+$/.test(field ?? '') ? args[Number(field)] : keywords.get(field ?? '')
    if (value?.t !== 'text' && value?.t !== 'constant') isWhole = false
    return value?.t === 'text' || value?.t === 'constant' ? value.value : ''
  })
  return isWhole ? foldedText(result, text.at) : computed(text.at)
}

/** Parts of a text; those of a literal stand where their characters stand in the code. */
function piecesOf(text: Text, separator: RegExp | string): Folded[] {
  const pieces: Folded[] = []
  let from = 0
  const add = (to: number): void => {
    pieces.push(foldedText(text.value.slice(from, to), text.isLiteral ? text.at + from : text.at))
  }
  if (typeof separator === 'string') {
    for (let at = text.value.indexOf(separator); at !== -1; at = text.value.indexOf(separator, from)) {
      add(at)
      from = at + separator.length
    }
  } else {
    for (const match of text.value.matchAll(separator)) {
      add(match.index)
      from = match.index + match[0].length
    }
  }
  add(text.value.length)
  return pieces
}

function leadingWhite({ value, isLiteral }: Text): number {
  return isLiteral ? value.length - value.trimStart().length : 0
}
