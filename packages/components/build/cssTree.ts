/** A part of a stylesheet: a block with its head, or a line that ends with a semicolon. */
export interface CssNode {
  readonly head: string
  readonly body?: readonly CssNode[]
}

/** Reads CSS that a compiler has written: balanced, without comments. */
export function parseCss(css: string): CssNode[] {
  const root: CssNode[] = []
  const open: { readonly head: string; readonly body: CssNode[] }[] = []
  let body = root
  let text = ''
  function endLine() {
    if (text.trim()) body.push({ head: text.trim() })
    text = ''
  }
  for (const part of css.match(
    /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\((?:"[^"]*"|'[^']*'|[^()"'{}]|\([^(){}]*\))*\)|[{};]|[^"'(){};]+|./gs,
  ) ?? []) {
    if (part === '{') {
      const block = { head: text.trim(), body: [] as CssNode[] }
      text = ''
      body.push(block)
      open.push({ head: block.head, body })
      body = block.body
    } else if (part === '}') {
      endLine()
      body = open.pop()?.body ?? root
    } else if (part === ';') endLine()
    else text += part
  }
  endLine()
  return root
}

/** Writes the nodes again. */
export function printCss(nodes: readonly CssNode[]): string {
  return nodes.map(({ head, body }) => (body ? `${head}{${printCss(body)}}` : `${head};`)).join('')
}
