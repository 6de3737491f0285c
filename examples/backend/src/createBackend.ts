import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { accessRoutes } from './access/accessRoutes.js'
import { auditRoutes } from './access/auditRoutes.js'
import { customerRoutes } from './customers/customerRoutes.js'
import type { BackendDatabase } from './database/openDatabase.js'
import { directoryRoutes } from './directory/directoryRoutes.js'
import type { AppTypes, Environment } from './Environment.js'
import { fileRoutes } from './files/fileRoutes.js'
import { answerProblem } from './http/answerProblem.js'
import { logRequests } from './http/logRequests.js'
import { notFound, Problem } from './http/Problem.js'
import { requireHost } from './http/requireHost.js'
import { securityHeaders } from './http/securityHeaders.js'
import { servePages } from './http/servePages.js'
import { interactionRoutes } from './interactions/interactionRoutes.js'
import { guardSession } from './session/guardSession.js'
import type { Role } from './session/roles.js'
import { openSigner, type Signer } from './session/Signer.js'
import { sessionRoutes } from './session/sessionRoutes.js'

/** What a backend is made of. */
export interface BackendOptions {
  readonly database: Pick<BackendDatabase, 'kysely'>
  /** What time it is, UTC. @default the clock of the machine */
  readonly clock?: () => string
  /** Marks the session cookie `Secure`, for a server behind https. @default false */
  readonly secureCookies?: boolean
  /** The built page that is served beside the data. @default none */
  readonly staticDirectory?: string | undefined
  /** The role that a first visit is given, in place of a login. @default 'service' */
  readonly firstRole?: Role
  /** Names that the server answers for besides those of this machine. @default none */
  readonly hostNames?: readonly string[]
  /** Takes one line a request. @default nothing is logged */
  readonly log?: (line: string) => void
}

const maxBodyBytes = 1024 * 1024

/** The REST protocol over a database, and the page beside it, on one origin. */
export function createBackend(options: BackendOptions): Hono<AppTypes> {
  const app = new Hono<AppTypes>()
  app.use(logRequests(options.log ?? (() => undefined)))
  app.use(securityHeaders())
  app.use(requireHost(options.hostNames ?? []))
  app.route('/api', api(environmentOf(options), options))
  if (options.staticDirectory) app.route('/', servePages(options.staticDirectory))
  app.notFound(() => {
    throw notFound()
  })
  app.onError((error, context) => {
    const isWrite = context.req.header('Idempotency-Key') !== undefined
    const { response, reference } = answerProblem(error, isWrite)
    context.set('reference', reference)
    if (!(error instanceof Problem)) options.log?.(`${reference} ${faultOf(error)}`)
    return response
  })
  return app
}

function api(environment: Environment, options: BackendOptions): Hono<AppTypes> {
  const limit = bodyLimit({
    maxSize: maxBodyBytes,
    onError: () => {
      throw new Problem({ status: 413, code: 'invalid' })
    },
  })
  const sessions = { secureCookies: options.secureCookies ?? false, firstRole: options.firstRole ?? 'service' }
  return new Hono<AppTypes>()
    .use(async (context, next) => {
      await next()
      context.header('Cache-Control', 'no-store')
    })
    .use((context, next) => (context.req.path === '/api/files' ? next() : limit(context, next)))
    .use(guardSession(environment))
    .route('/session', sessionRoutes(environment, sessions))
    .route('/customers', customerRoutes(environment))
    .route('/customers', interactionRoutes(environment))
    .route('/files', fileRoutes(environment))
    .route('/directory', directoryRoutes(environment))
    .route('/access', accessRoutes(environment))
    .route('/audit', auditRoutes(environment))
    .all('*', () => {
      throw notFound()
    })
}

function environmentOf({ database, clock }: BackendOptions): Environment {
  let signer: Promise<Signer> | undefined
  return {
    database: database.kysely,
    now: clock ?? (() => new Date().toISOString()),
    signer() {
      signer ??= openSigner(database.kysely)
      return signer
    },
  }
}

/** The message of a database error may hold a value; its code and the way to it do not. */
function faultOf(error: Error): string {
  const frames = error.stack?.split('\n').filter((line) => /^ {4}at /.test(line)) ?? []
  return [error.name, 'code' in error ? ` ${error.code}` : '', ...frames.map((frame) => `\n${frame}`)].join('')
}
