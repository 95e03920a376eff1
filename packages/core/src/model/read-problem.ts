/** Something a reader saw that is wrong; becomes a finding with this place. */
export interface ReadProblem {
  readonly id: string
  readonly message: string
  readonly file: string
  readonly line?: number
}
