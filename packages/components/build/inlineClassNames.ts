import { dirname, resolve } from 'node:path'
import type { CompiledModule } from './compileCss.js'

const importLine = /^import (\w+) from '(\.[^']*\.module\.css)'$/gm

/**
 * Puts class names in place of `styles.name` and takes the import away: a map of names would be shipped beside the names.
 * A name that the stylesheet does not have ends the build.
 */
export function inlineClassNames(code: string, id: string, compile: (file: string) => CompiledModule) {
  const files: string[] = []
  let text = code
  for (const [line, local = '', path = ''] of code.matchAll(importLine)) {
    const file = resolve(dirname(id), path)
    const { classes } = compile(file)
    files.push(file)
    text = text
      .replace(line, '')
      .replaceAll(new RegExp(`(?<![\\w.$])${local}\\.(\\w+)`, 'g'), (_match, name: string) => {
        const className = classes[name]
        if (className) return JSON.stringify(className)
        throw new Error(`${id} asks for the class "${name}", which ${file} does not have.`)
      })
  }
  return { text, files }
}
