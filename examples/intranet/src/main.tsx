import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './host.css'
import { Intranet } from './Intranet.js'

const page = document.getElementById('page')
if (!page) throw new Error('index.html has no #page.')

// The host has a query client of its own; the widgets inside never see it, nor it them.
const hostQueries = new QueryClient({ defaultOptions: { queries: { retry: 1, refetchOnWindowFocus: false } } })

createRoot(page).render(
  <StrictMode>
    <QueryClientProvider client={hostQueries}>
      <Intranet />
    </QueryClientProvider>
  </StrictMode>,
)
