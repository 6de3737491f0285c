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
}
