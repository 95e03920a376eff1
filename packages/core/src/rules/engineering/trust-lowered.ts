import { placeIn } from '../../model/place.ts'
import { defineRule, type Rule } from '../../model/rule.ts'

const LOWERING: ReadonlySet<string> = new Set(['trusted-host', 'allow-insecure-host', 'proxy', 'cert', 'tls-verification'])

/** TLS errors that are to be ignored, or a certificate or proxy that a file brings. */
export const rule: Rule = defineRule({
  id: 'trust-lowered',
  domain: 'engineering',
  severity: 'medium',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'An option by which the host that serves packages need not prove who it is.',
  needs: ['manifest'],
  unchecked: 'warn',
  find: ({ manifest }) => [
    ...manifest.options
      .filter((option) => LOWERING.has(option.id))
      .map((option) => ({
        message: `${option.id} lowers the trust in whoever serves packages`,
        place: placeIn(manifest.file, option.position),
      })),
    ...manifest.indexes
      .filter((index) => !index.verifiesTls)
      .map((index) => ({
        message: 'this index need not prove who it is (TLS is not verified)',
        place: placeIn(manifest.file, index.position),
      })),
  ],
})
