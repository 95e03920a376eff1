import { rawText } from '../base/display.ts'
import type { PinnedFacts, PublishedFile, RecordedFile } from '../model/published.ts'

/** The published file that a recorded one names, by its file name or else by its hash; null where the index has none. */
export function matchRecorded(recorded: RecordedFile, { files }: { files: readonly PublishedFile[] }): PublishedFile | null {
  const { filename, sha256 } = recorded
  const found =
    filename === null
      ? files.find((file) => file.sha256 !== null && sha256.includes(file.sha256))
      : files.find((file) => file.filename === rawText(filename))
  return found ?? null
}

/** Every file that the pins record; empty where they record none. */
export function findRecorded({ pins }: Pick<PinnedFacts, 'pins'>): RecordedFile[] {
  return pins.flatMap(({ recorded }) => recorded)
}

/** The published files that could be installed: those that the pins record, or all of them where a pin records none. */
export function findInstallable({ pins, published }: Pick<PinnedFacts, 'pins' | 'published'>): PublishedFile[] {
  if (pins.some(({ recorded }) => recorded.length === 0)) return [...published.files]
  const matched = findRecorded({ pins }).map((recorded) => matchRecorded(recorded, published))
  return [...new Set(matched.filter((file) => file !== null))]
}
