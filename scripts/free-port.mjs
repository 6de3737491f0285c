import { createServer } from 'node:net'

/** The wanted port when nobody listens on it, else the next free one after it; 0 asks for any. */
export async function freePort(wanted, host = '127.0.0.1') {
  for (let port = wanted; port < wanted + 50; port += 1) {
    const found = await tryPort(port, host)
    if (found !== null) return found
  }
  return tryPort(0, host)
}

function tryPort(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(null)
      else reject(error)
    })
    server.listen({ port, host, exclusive: true }, () => {
      const taken = server.address().port
      server.close(() => resolve(taken))
    })
  })
}
