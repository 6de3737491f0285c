import { describe, expect, it } from 'vitest'
import { createFaultScript } from './createFaultScript.js'

describe('createFaultScript', () => {
  it('lets some calls through first, as an upload that dies on its way needs', () => {
    const script = createFaultScript([{ kind: 'dead', operation: 'files.append', after: 2, times: 2 }])
    const met = Array.from({ length: 5 }, () => script.take('files.append') !== undefined)
    expect(met).toEqual([false, false, true, true, false])
    expect(script.take('files.resume')).toBeUndefined()
  })
})
