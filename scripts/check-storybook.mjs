// Storybook as a designer gets it: built, opened page by page, without a server of ours and without another origin.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createChecks } from './checks.mjs'
import { endOnSignal } from './children.mjs'
import { findChromium } from './find-chromium.mjs'
import { runCommand } from './run-command.mjs'
import { visitBuiltPage } from './visit-built-page.mjs'
import { root, tool } from './workspace.mjs'

const pages = [
  { id: 'welcome--docs', shows: 'What the toolbar does', tables: 1 },
  { id: 'tokens--docs', shows: '--cl-color-accent-solid' },
  { id: 'widgets-customer-list--docs', shows: 'Customer list' },
  { id: 'widgets-customer-list--guide', shows: 'Keyboard', tables: 2 },
]

const folder = mkdtempSync(join(tmpdir(), 'clientele-storybook-'))
const clean = () => rmSync(folder, { recursive: true, force: true })
endOnSignal({ end: clean })
process.once('exit', clean)

const { check, finish } = createChecks()
const built = await check('storybook build', () =>
  runCommand(tool('storybook'), ['build', '--disable-telemetry', '--quiet', '-o', folder], { cwd: root }),
)
if (built) {
  for (const { id, shows, tables = 0 } of pages) {
    await check(`storybook page ${id}`, () =>
      visitBuiltPage(folder, findChromium(), async (page, address) => {
        await page.goto(`${address}/?path=/docs/${id}`)
        const preview = page.frameLocator('#storybook-preview-iframe')
        await preview.getByText(shows).first().waitFor()
        if (tables > 0)
          await preview
            .getByRole('table')
            .nth(tables - 1)
            .waitFor()
      }),
    )
  }
}
finish()
