/** Address and commit; Python writes `file:/x` where others write `file:///x`. */
export function repositoryKey(url: string): string {
  return url
    .replace(/^git\+/, '')
    .replace(/:\/+/, ':/')
    .replace(/[?#].*$/, '')
    .toLowerCase()
}
