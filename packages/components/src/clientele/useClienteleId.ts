import { useId } from 'react'
import { useClienteleValue } from './ClienteleContext.js'

/** An id that is the same on the server and differs between two roots with different `idPrefix`. */
export function useClienteleId(): string {
  return `${useClienteleValue('useClienteleId').idPrefix}${useId()}`
}
