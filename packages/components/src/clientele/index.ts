'use client'

export { Clientele, type ClienteleProps } from './Clientele.js'
export { type ClienteleValue, type Notice, useClientele } from './ClienteleContext.js'
export { ClienteleFrame, type ClienteleFrameProps } from './ClienteleFrame.js'
export { RecordLink, type RecordLinkProps } from './RecordLink.js'
export { useClienteleId } from './useClienteleId.js'
export type { HostSeams } from './useClienteleValueOf.js'
export { useLabels } from './useLabels.js'
