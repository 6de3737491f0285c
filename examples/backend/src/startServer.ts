import { once } from 'node:events'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import type { AppTypes } from './Environment.js'

/** Where a server listens. */
export interface ServerOptions {
  readonly app: Hono<AppTypes>
  /** The wished port; 0 takes any. */
  readonly port: number
  /** @default '127.0.0.1' */
  readonly host?: string
}

/** A server that listens. */
export interface RunningServer {
  readonly port: number
  readonly url: string
  /** Ends every connection; answers when the port is free again. */
  close(): Promise<void>
}

const portsTried = 20

/** Listens on the wished port, or on the next one that is free. */
export async function startServer({ app, port, host = '127.0.0.1' }: ServerOptions): Promise<RunningServer> {
  for (let offset = 0; ; offset += 1) {
    const server = createAdaptorServer({ fetch: app.fetch })
    try {
      server.listen(port === 0 ? 0 : port + offset, host)
      await once(server, 'listening')
      return runningServer(server, host)
    } catch (error) {
      if (!isTaken(error) || port === 0 || offset + 1 >= portsTried) throw error
    }
  }
}

function runningServer(server: ReturnType<typeof createAdaptorServer>, host: string): RunningServer {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return {
    port: address.port,
    url: `http://${host}:${address.port}`,
    async close() {
      const closed = once(server, 'close')
      server.close()
      if ('closeAllConnections' in server) server.closeAllConnections()
      await closed
    },
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}
