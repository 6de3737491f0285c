'use client'

export type { CustomerInput, CustomerPatch } from '@clientele/core'
