/** Leaves out the tokens that no rule of these modules reads, directly or through another token. */
export function onlyUsedTokens(modules: readonly string[]): string[] {
  const used = new Set<string>()
  const declared = [...modules.join('\n').matchAll(/^\s*(--cl-[\w-]+):([^;]*);/gm)]
  const rules = modules.map((css) => css.replaceAll(/^\s*--cl-[\w-]+:[^;]*;/gm, '')).join('\n')
  function use(text: string) {
    for (const [, name = ''] of text.matchAll(/var\((--cl-[\w-]+)/g)) {
      if (used.has(name)) continue
      used.add(name)
      for (const [, other, value = ''] of declared) if (other === name) use(value)
    }
  }
  use(rules)
  return modules.map((css) =>
    css.replaceAll(/^\s*(--cl-[\w-]+):[^;]*;\n?/gm, (line, name: string) => (used.has(name) ? line : '')),
  )
}
