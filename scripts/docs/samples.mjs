import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { runCommand } from '../run-command.mjs'
import { notes, root, tool } from '../workspace.mjs'

// Below the root, where a sample finds the packages as a reader's own page does: built, by their public entries.
const folder = join(notes, 'samples')

const options = {
  target: 'ES2023',
  module: 'ESNext',
  moduleResolution: 'bundler',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  jsx: 'react-jsx',
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: ['vite/client'],
}

/** Type-checks the samples of these documents that import something; the answer names the lines of the documents. */
export async function checkSamples(files) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const samples = files.flatMap(samplesOf)
  for (const { name, text } of samples) writeFileSync(join(folder, name), text)
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, include: ['*'] }))
  const project = ['-p', folder, '--pretty', 'false']
  const { code, output } = await runCommand(tool('tsc'), project, { cwd: folder, seconds: 120 })
  const named = samples.reduce(
    (text, { name, file }) => text.replaceAll(relative(folder, join(folder, name)), file),
    output,
  )
  rmSync(folder, { recursive: true, force: true })
  return { code, output: named }
}

/** Each sample keeps the line it has in its document, so that an error names it. */
function samplesOf(file) {
  const text = readFileSync(join(root, file), 'utf8')
  return [...text.matchAll(/^( *)```(tsx?)\n([\s\S]*?)^ *```/gm)].flatMap(({ index, 2: kind, 3: code }) => {
    if (!/^ *import /m.test(code)) return []
    const line = text.slice(0, index).split('\n').length
    return [{ file, name: `${file.replaceAll(/[/.]/g, '-')}-${line}.${kind}`, text: '\n'.repeat(line) + code }]
  })
}
