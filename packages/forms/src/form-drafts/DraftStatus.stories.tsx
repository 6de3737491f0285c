import { Frame } from '@clientele/components'
import { defineFields, type Instant, type Revision } from '@clientele/core'
import type { DraftState, RestoredDraft } from '@clientele/core/drafts'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { fn } from 'storybook/test'
import { DraftNoticesView } from './DraftNotices.js'
import { DraftStatusView } from './DraftStatus.js'

const at = (time: string) => `2026-11-20T${time}:00.000Z` as Instant

const fields = defineFields([
  { key: 'note', type: 'long-text', label: { en: 'Points of the visit', 'zh-CN': '回访要点' } },
  { key: 'phone', type: 'phone', label: { en: 'Phone', 'zh-CN': '联系电话' }, sensitive: 'phone' },
  { key: 'photos', type: 'file', label: { en: 'Photos', 'zh-CN': '现场照片' } },
  {
    key: 'contacts',
    type: 'rows',
    label: { en: 'Contacts', 'zh-CN': '联系人' },
    fields: [{ key: 'mail', type: 'email', label: { en: 'E-mail', 'zh-CN': '邮箱' }, sensitive: 'email' }],
  },
])

const kept: DraftState = {
  status: 'open',
  restored: null,
  savedAt: at('06:51'),
  keptOn: 'device',
  trouble: null,
  leftOut: [],
  aside: {},
  elsewhere: null,
  unopened: [],
  discarded: false,
}

const restored: RestoredDraft = {
  id: 'copy',
  number: 1,
  from: 'device',
  values: {},
  savedAt: at('06:40'),
  basedOn: 'r1' as Revision,
  version: 1,
  aside: {},
  leftOut: [],
  recordChanged: false,
}

interface DraftOfForm {
  readonly state: DraftState
}

function DraftOfForm({ state }: DraftOfForm) {
  const actions = { discard: fn(), undo: fn(), takeOver: fn(), reloadTheirs: fn(), dropUnopened: fn() }
  return (
    <Frame>
      <DraftStatusView state={state} />
      <DraftNoticesView state={state} fields={fields} actions={actions} />
    </Frame>
  )
}

const meta = {
  title: 'Forms/Draft status',
  component: DraftOfForm,
  args: { state: kept },
} satisfies Meta<typeof DraftOfForm>

export default meta
type Story = StoryObj<typeof meta>

export const Saved: Story = {}

export const Restored: Story = { args: { state: { ...kept, savedAt: at('06:40'), restored } } }

export const RecordChanged: Story = { args: { state: { ...kept, restored: { ...restored, recordChanged: true } } } }

export const Discarded: Story = { args: { state: { ...kept, savedAt: null, discarded: true } } }

export const OpenElsewhere: Story = {
  args: { state: { ...kept, elsewhere: { event: 'open', savedAt: null, open: true } } },
}

export const SavedElsewhere: Story = {
  args: { state: { ...kept, elsewhere: { event: 'saved', savedAt: at('06:49'), open: true } } },
}

export const TakenOver: Story = {
  args: { state: { ...kept, elsewhere: { event: 'taken-over', savedAt: at('06:49'), open: true } } },
}

export const FinishedElsewhere: Story = {
  args: { state: { ...kept, savedAt: null, elsewhere: { event: 'finished', savedAt: null, open: true } } },
}

export const LeftOut: Story = {
  args: {
    state: {
      ...kept,
      leftOut: [
        { field: 'phone', reason: 'sensitive' },
        { field: 'contacts.mail', reason: 'sensitive' },
        { field: 'photos', reason: 'too-large' },
      ],
    },
  },
}

export const OlderForm: Story = {
  args: {
    state: {
      ...kept,
      restored,
      aside: { fax: '021 5433 8813' },
      unopened: [
        { id: 'newer', reason: 'newer', version: 3, savedAt: at('01:10'), values: {} },
        { id: 'older', reason: 'migration', version: 1, savedAt: '2026-11-18T08:05:00.000Z' as Instant, values: {} },
      ],
    },
  },
}

export const StorageFull: Story = { args: { state: { ...kept, keptOn: 'page', trouble: 'full' } } }

export const StorageForbidden: Story = { args: { state: { ...kept, keptOn: 'page', trouble: 'forbidden' } } }

export const Narrow: Story = {
  args: { state: { ...kept, elsewhere: { event: 'saved', savedAt: at('06:49'), open: true }, restored } },
  decorators: [(Story) => <div style={{ inlineSize: 320 }}>{Story()}</div>],
}
