import { addons } from 'storybook/manager-api'
import { create } from 'storybook/theming/create'

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'Clientele',
    brandUrl: './',
    colorPrimary: '#0a6070',
    colorSecondary: '#0a6070',
    appBorderRadius: 4,
  }),
})
