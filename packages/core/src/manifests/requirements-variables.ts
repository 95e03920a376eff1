const VARIABLE = /\$\{([A-Z0-9_]+)\}/g
const USER_INFO = /(?<=:\/\/)[^\s/?#]*@/g

/**
 * `${NAME}` by its value, as pip expands after it cut the comments: an unset or empty one stays as it is, and a value is not
 * expanded again but for names that the line had at first. Unresolved are those without a value, except in the user-info
 * of a URL, where they hold credentials and decide nothing.
 */
export function expandVariables(
  line: string,
  variables: Readonly<Record<string, string>>,
): { readonly text: string; readonly unresolved: readonly string[] } {
  let text = line
  const unresolved = new Set<string>()
  for (const [written, name = ''] of line.matchAll(VARIABLE)) {
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined
    if (value !== undefined && value !== '') text = text.split(written).join(value)
    else unresolved.add(name)
  }
  const outside = text.replaceAll(USER_INFO, '@')
  return { text, unresolved: [...unresolved].filter((name) => outside.includes(`\${${name}}`)) }
}
