import { createReadStream, existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, resolve } from 'node:path'
import { build } from 'vite'
import { temporaryFolder } from '../startIntranet.js'

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

/** The strictest policy under which a page can still run scripts of its own. */
const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ')

/** Builds the two host pages into a folder of this run and serves them until it ends. */
export default async function serveHosts(): Promise<() => Promise<void>> {
  const { path: folder, remove } = temporaryFolder()
  await build({ configFile: resolve(import.meta.dirname, 'vite.config.ts'), build: { outDir: folder } })
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname)
    const file = join(folder, path)
    if (!file.startsWith(folder) || !extname(file) || !existsSync(file)) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, {
      'Content-Type': mediaTypes[extname(file)] ?? 'application/octet-stream',
      ...(path === '/strict.html' && { 'Content-Security-Policy': strictPolicy }),
    })
    createReadStream(file).pipe(response)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  process.env.HOSTS_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return async () => {
    await new Promise<void>((closed) => server.close(() => closed()))
    remove()
  }
}
