import { display } from '../base/display.ts'
import { placeIn } from '../model/place.ts'
import { defineRule, type Rule, type RuleDefinition } from '../model/rule.ts'

type ProblemRule = Omit<RuleDefinition<'manifest'>, 'needs' | 'unchecked' | 'find'> & {
  /** The ids of `ManifestProblem` that it passes on. */
  readonly problems: readonly string[]
}

/** A rule that says what a reader of a dependency file saw, at the place where it saw it. */
export function defineProblemRule({ problems, ...definition }: ProblemRule): Rule {
  return defineRule({
    ...definition,
    needs: ['manifest'],
    unchecked: 'refuse',
    find: ({ manifest }) =>
      manifest.problems
        .filter((problem) => problems.includes(problem.id))
        .map((problem) => {
          const place = placeIn(manifest.file, problem.position)
          return {
            message: display(problem.message, 500),
            place,
            ...(problem.text === null ? {} : { evidence: [{ place, text: problem.text }] }),
          }
        }),
  })
}
