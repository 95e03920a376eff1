const UNITS: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000 }

/** `2 days`, `36 hours`, `1 week`, `0 days`: milliseconds; null for anything else. */
export function parseDuration(text: string): number | null {
  const match = /^(\d{1,5}) (minute|hour|day|week)s?$/.exec(text)
  return match === null ? null : Number(match[1]) * (UNITS[match[2] ?? ''] ?? Number.NaN)
}
