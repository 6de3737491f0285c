import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

/** Opens a built page, waits for the customer's name, and hears of every error and every request to somebody else. */
export async function showInBrowser(folder, executablePath) {
  const { chromium } = await import('playwright')
  const server = await serve(folder)
  const address = `http://127.0.0.1:${server.address().port}`
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] })
  const problems = []
  try {
    const page = await browser.newPage()
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${address}/`))
        problems.push(`request to ${request.url()}`)
    })
    await page.goto(address)
    await page.getByRole('heading', { name: '华东测绘仪器有限公司' }).waitFor({ timeout: 20_000 })
    const padding = await page
      .locator('[data-slot="customer-card"]')
      .first()
      .evaluate((card) => getComputedStyle(card).borderTopWidth)
    if (padding === '0px') problems.push('The card stands there without its styles.')
  } catch (error) {
    problems.push(error.message)
  } finally {
    await browser.close()
    server.close()
  }
  return { code: problems.length, output: problems.join('\n') }
}

function serve(folder) {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname)
    const file = join(folder, path === '/' ? 'index.html' : path)
    try {
      const content = await readFile(file)
      response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream').end(content)
    } catch {
      response.writeHead(404).end()
    }
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}
