import type { StorybookConfig } from '@storybook/react-vite'
import { mergeConfig } from 'vite'
import { libraryCss } from '../vite.css.js'

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../docs/stories/*.mdx', '../packages/*/src/**/*.mdx', '../packages/*/src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  typescript: { reactDocgen: 'react-docgen' },
  viteFinal: (base) =>
    mergeConfig(base, {
      // A build beside an open Storybook is no reason to load its page again.
      server: { watch: { ignored: ['**/dist/**', '**/.data/**', '**/test-results/**'] } },
      css: libraryCss,
      resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
    }),
}

export default config
