import type { RuleContext } from '@safe-pip/core/model/rule'

/**
 * The files of a release without those that are younger than the cooldown although others of it are not: whoever gets
 * hold of an account may add a wheel to an old version, and a hash written down unseen would let it in. A file without a
 * time beside others with one counts as young; where no file has a time nothing is known, and all stay.
 */
export function withoutLateFiles<File extends { readonly uploadTime: string | null }>(
  files: readonly File[],
  { name, context }: { name: string; context: Pick<RuleContext, 'now' | 'minimumAgeMs' | 'isCooldownExempt'> },
): readonly File[] {
  if (context.isCooldownExempt(name)) return files
  const settled = files.filter(({ uploadTime }) => {
    const age = context.now - (uploadTime === null ? Number.NaN : Date.parse(uploadTime))
    return age >= context.minimumAgeMs
  })
  return settled.length === 0 ? files : settled
}
