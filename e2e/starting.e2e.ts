import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:net'
import { expect, test } from '@playwright/test'
import { type Intranet, type IntranetOptions, startIntranet, temporaryFolder } from './startIntranet.js'

test.describe.configure({ mode: 'serial' })
test.setTimeout(180_000)

let folder: ReturnType<typeof temporaryFolder>
test.beforeAll(() => {
  folder = temporaryFolder()
})
const started: Intranet[] = []
test.afterEach(async () => {
  for (const intranet of started.splice(0)) await intranet.stop()
})
test.afterAll(() => folder.remove())

async function start(options: Partial<IntranetOptions> = {}): Promise<Intranet> {
  const intranet = await startIntranet({ dataFolder: folder.path, ...options })
  started.push(intranet)
  return intranet
}

async function addCustomer({ url }: Intranet, name: string): Promise<void> {
  const opened = await fetch(`${url}/api/session`)
  const cookie = opened.headers.getSetCookie().map((line) => line.split(';')[0])
  const { csrfToken } = (await opened.json()) as { csrfToken: string }
  const signedIn = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { Cookie: cookie.join('; '), 'X-CSRF-Token': csrfToken, 'Content-Type': 'application/json' },
    body: JSON.stringify({ role: 'manager' }),
  })
  const managerCookie = signedIn.headers.getSetCookie().map((line) => line.split(';')[0])
  const { csrfToken: token } = (await signedIn.json()) as { csrfToken: string }
  const created = await fetch(`${url}/api/customers`, {
    method: 'POST',
    headers: {
      Cookie: managerCookie.join('; '),
      'X-CSRF-Token': token,
      'Content-Type': 'application/json',
      'Idempotency-Key': randomUUID(),
    },
    body: JSON.stringify({
      name,
      industry: 'manufacturing',
      since: '2026-11-20',
      contacts: [{ name: '李建国', main: true, phone: '13800006021' }],
    }),
  })
  expect(created.status, await created.text()).toBe(201)
}

async function countCustomers({ url }: Intranet, search: string): Promise<number> {
  const opened = await fetch(`${url}/api/session`)
  const cookie = opened.headers.getSetCookie().map((line) => line.split(';')[0])
  const { csrfToken } = (await opened.json()) as { csrfToken: string }
  const found = await fetch(`${url}/api/customers/search`, {
    method: 'POST',
    headers: { Cookie: cookie.join('; '), 'X-CSRF-Token': csrfToken, 'Content-Type': 'application/json' },
    body: JSON.stringify({ search }),
  })
  return ((await found.json()) as { items: readonly unknown[] }).items.length
}

/** The processes that still carry this data folder in their environment. */
function processesWith(dataFolder: string): readonly string[] {
  const script = `for p in /proc/[0-9]*; do (tr '\\0' '\\n' <"$p/environ") 2>/dev/null | grep -qx "DATA_FOLDER=${dataFolder}" && echo "$p"; done; true`
  return execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\n').filter(Boolean)
}

test('the second start finds the rows of the first, and Ctrl-C leaves no process', async () => {
  const first = await start({ command: ['npm', 'start'] })
  await addCustomer(first, 'Kept over a restart Ltd')
  await first.stop()
  expect(processesWith(folder.path)).toEqual([])

  const second = await start({ command: ['npm', 'start'] })
  expect(await countCustomers(second, 'Kept over a restart')).toBe(1)
  await second.stop()
  expect(processesWith(folder.path)).toEqual([])
})

test('a taken port makes it choose another and say so', async () => {
  const taken = createServer()
  await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done))
  const address = taken.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const intranet = await start({ port })
  expect(intranet.port).not.toBe(port)
  expect(intranet.output()).toContain(`Port ${port} is taken`)
  await intranet.stop()
  taken.close()
})

for (const [signal, name] of [
  ['SIGTERM', 'a plain kill'],
  ['SIGKILL', 'a kill that cannot be heard'],
] as const) {
  test(`${name} of what npm started ends everything`, async () => {
    const intranet = await start()
    intranet.process.kill(signal)
    await expect.poll(() => processesWith(folder.path), { timeout: 15_000 }).toEqual([])
  })

  test(`${name} of npm alone ends everything`, async () => {
    const intranet = await start({ command: ['npm', 'start'] })
    intranet.process.kill(signal)
    await expect.poll(() => processesWith(folder.path), { timeout: 15_000 }).toEqual([])
  })
}

test('DATABASE_URL puts the rows on a PostgreSQL server', async () => {
  const databaseUrl = process.env.DATABASE_URL
  test.skip(!databaseUrl, 'DATABASE_URL names no server')
  const intranet = await start(databaseUrl ? { databaseUrl } : {})
  expect(await countCustomers(intranet, 'C2016318')).toBe(1)
  await intranet.stop()
})
