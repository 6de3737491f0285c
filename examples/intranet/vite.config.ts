import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const backend = process.env.CLIENTELE_BACKEND ?? 'http://127.0.0.1:8787'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  server: { host: '127.0.0.1', proxy: { '/api': backend } },
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
})
