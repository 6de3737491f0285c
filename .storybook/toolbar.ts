import type { GlobalTypes } from 'storybook/internal/types'

type Icon = NonNullable<NonNullable<GlobalTypes[string]['toolbar']>['icon']>

function choice(name: string, description: string, icon: Icon, items: readonly (readonly [string, string])[]) {
  return {
    name,
    description,
    toolbar: { title: name, icon, dynamicTitle: true, items: items.map(([value, label]) => ({ value, title: label })) },
  }
}

/** What a designer can switch for every story. */
export const toolbarItems: GlobalTypes = {
  locale: choice('Language', 'Language of the words', 'globe', [
    ['en', 'English'],
    ['zh-CN', '简体中文'],
  ]),
  theme: choice('Theme', 'Colours of the widgets', 'paintbrush', [
    ['light', 'Light'],
    ['dark', 'Dark'],
    ['high-contrast', 'High contrast'],
  ]),
  role: choice('Role', 'Who is signed in at the backend', 'user', [
    ['service', 'Service: views, logs, reveals'],
    ['manager', 'Manager: edits too'],
    ['auditor', 'Auditor: views, reveals nothing'],
    ['guest', 'Guest: may see nothing'],
  ]),
  network: choice('Network', 'How the backend answers', 'lightning', [
    ['instant', 'Instant'],
    ['slow', 'Slow'],
    ['failing', 'Failing'],
    ['offline', 'Offline'],
  ]),
  density: choice('Density', 'Size of controls and rows', 'component', [
    ['compact', 'Compact'],
    ['comfortable', 'Comfortable'],
    ['touch', 'Touch'],
  ]),
  direction: choice('Direction', 'The way lines are read', 'transfer', [
    ['auto', 'As the language'],
    ['ltr', 'Left to right'],
    ['rtl', 'Right to left'],
  ]),
  clock: choice('Clock', 'What the widgets take for now', 'time', [
    ['sample', '20 Nov 2026, 14:50'],
    ['next-morning', '21 Nov 2026, 08:30'],
    ['year-end', '31 Dec 2026, 23:59'],
    ['running', '20 Nov 2026, 14:50 and running'],
    ['system', 'This computer’s clock'],
  ]),
}
