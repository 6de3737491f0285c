import { createServer } from 'node:http'
import { extname } from 'node:path'
import { chromium } from 'playwright'
import { chromiumAdvice, findChromium } from '../../scripts/find-chromium.mjs'

const types = { '.js': 'text/javascript', '.css': 'text/css' }
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts a browser and a server on this machine for pages that are files in memory. */
export async function startBrowser(pages) {
  const executablePath = findChromium()
  if (!executablePath) throw new Error(chromiumAdvice)
  const browser = await chromium.launch({ executablePath, args })
  const servers = new Map()
  for (const [name, files] of pages) servers.set(name, await serve(files))
  return {
    version: browser.version(),
    open: (name) => openPage(browser, servers.get(name).address().port),
    async close() {
      await browser.close()
      for (const server of servers.values()) server.close()
    },
  }
}

/** Opens a page in a browser context of its own, and meters the processor time of its main thread. */
async function openPage(browser, port) {
  const address = `http://127.0.0.1:${port}`
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  const elsewhere = []
  page.on('request', (request) => {
    const url = request.url()
    if (!/^(data|blob):/.test(url) && !url.startsWith(`${address}/`)) elsewhere.push(url)
  })
  const problems = []
  page.on('pageerror', (error) => problems.push(error.message))
  const devtools = await context.newCDPSession(page)
  // Thread ticks: what other programs do meanwhile is not counted.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.goto(`${address}/`)
  return {
    page,
    elsewhere,
    problems,
    collectGarbage: () => devtools.send('HeapProfiler.collectGarbage'),
    /** Milliseconds of the main thread since the page began, in script and in all, with the commits and searches. */
    async read() {
      const counted = await page.evaluate(() => ({ commits: globalThis.commits, searches: globalThis.searches }))
      const { metrics } = await devtools.send('Performance.getMetrics')
      const milliseconds = (name) => metrics.find((metric) => metric.name === name).value * 1_000
      return { ...counted, script: milliseconds('ScriptDuration'), cpu: milliseconds('TaskDuration') }
    },
    close: () => context.close(),
  }
}

function serve(files) {
  const server = createServer((request, response) => {
    const content = files.get(request.url)
    if (content === undefined) return response.writeHead(404).end()
    response.setHeader('Content-Type', types[extname(request.url)] ?? 'text/html').end(content)
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}
