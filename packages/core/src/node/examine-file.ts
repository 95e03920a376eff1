import type { CodeReader } from '../model/code-input.ts'
import type { Examination } from '../vet/examination.ts'
import { examineTree } from '../vet/examine-tree.ts'
import { examineArtifact } from '../vet/examine.ts'
import { openFileSource } from './file-source.ts'
import { readFolderTree } from './folder-tree.ts'

/** What is to be examined: an archive under the name it is published under, or a folder or lone file as source. */
export type ExamineTask =
  | { readonly kind: 'archive'; readonly path: string; readonly filename: string }
  | { readonly kind: 'tree'; readonly path: string }

/** Examines in this thread. Rejects with SafePipError `disk` when the path cannot be opened. */
export async function examineHere(task: ExamineTask, options: { codeReader: CodeReader | null }): Promise<Examination> {
  if (task.kind === 'tree') return examineTree(readFolderTree(task.path), options)
  const source = openFileSource(task.path)
  try {
    return await examineArtifact(source, task.filename, options)
  } finally {
    source.close()
  }
}
