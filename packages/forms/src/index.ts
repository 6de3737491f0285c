'use client'

export type { CustomerInput, CustomerPatch } from '@clientele/core'
export * from './form-engine/index.js'
