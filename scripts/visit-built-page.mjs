import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

/**
 * Serves a built folder, lets `visit` look at it in Chromium, and hears of every error and every request to somebody
 * else. Answers like a program: code 0 when there was nothing.
 */
export async function visitBuiltPage(folder, executablePath, visit) {
  const { chromium } = await import('playwright')
  const server = await serve(folder)
  const address = `http://127.0.0.1:${server.address().port}`
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] })
  const problems = []
  try {
    const page = await browser.newPage()
    page.setDefaultTimeout(30_000)
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
    page.on('request', (request) => {
      const own = /^(data|blob):/.test(request.url()) || request.url().startsWith(`${address}/`)
      if (!own) problems.push(`request to ${request.url()}`)
    })
    const found = await visit(page, address)
    problems.push(...(found ?? []))
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
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    try {
      const content = await readFile(file)
      response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream').end(content)
    } catch {
      response.writeHead(404).end()
    }
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}
