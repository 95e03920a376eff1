/** The longest vector of any version of CVSS is far shorter. */
const MAX_LENGTH = 500

/** `AV:N/AC:L/…` as metric → value; null when a part is not `metric:value` or a metric stands twice. */
export function parseCvssMetrics(text: string): ReadonlyMap<string, string> | null {
  if (text.length > MAX_LENGTH) return null
  const metrics = new Map<string, string>()
  for (const part of text.split('/')) {
    const [metric = '', value = '', ...rest] = part.split(':')
    if (rest.length > 0 || metric === '' || metrics.has(metric)) return null
    metrics.set(metric, value)
  }
  return metrics
}
