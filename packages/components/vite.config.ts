import { defineConfig } from 'vite'
import { libraryConfig } from '../../vite.library.js'

export default defineConfig(libraryConfig(import.meta.dirname))
