import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// How long a busy machine may take; what is there is found at once all the same.
configure({ asyncUtilTimeout: 5000 })
afterEach(cleanup)
