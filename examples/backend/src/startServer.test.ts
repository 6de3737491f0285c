import { Hono } from 'hono'
import { expect, it } from 'vitest'
import type { AppTypes } from './Environment.js'
import { startServer } from './startServer.js'

it('takes the next port when its own is taken, and gives it back', async () => {
  const app = new Hono<AppTypes>().get('/', (context) => context.text('here'))
  const first = await startServer({ app, port: 0 })
  const second = await startServer({ app, port: first.port })
  expect(second.port).toBeGreaterThan(first.port)
  expect(await (await fetch(second.url)).text()).toBe('here')
  await second.close()
  await first.close()
  const third = await startServer({ app, port: first.port })
  expect(third.port).toBe(first.port)
  await third.close()
})
