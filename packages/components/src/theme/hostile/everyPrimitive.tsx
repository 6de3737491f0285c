import { Phone, TriangleAlert } from 'lucide'
import { ClienteleFrame, RecordLink } from '../../clientele/index.js'
import {
  Badge,
  Button,
  Combobox,
  Field,
  Frame,
  Icon,
  RadioGroup,
  Skeleton,
  StateMessage,
  Strip,
  Tabs,
  TextArea,
  TextInput,
} from '../../primitives/index.js'
import { everyControl } from './everyControl.js'

const options = [
  { value: 'visit', label: 'Plan a visit' },
  { value: 'other', label: 'Something else' },
]
const people = [
  { value: 'zhou', label: '周岚' },
  { value: 'saar', label: 'Kadri Saar' },
]
const record = { resource: 'customers', id: '7' } as const

/** One of each primitive in a frame, without a browser's help: what is compared on a clean and on a hostile page. */
export function everyPrimitive() {
  return (
    <ClienteleFrame locale="en" zone="Europe/Tallinn" href={({ id }) => `#${id}`}>
      <Frame aria-label="Everything">
        <Strip tone="warning" icon={TriangleAlert} action={<RecordLink to={record}>See why</RecordLink>}>
          Outstanding receivable
        </Strip>
        <Button variant="primary">New ticket</Button>
        <Button>Edit</Button>
        <Button variant="quiet" size="small">
          <Icon of={Phone} /> Show
        </Button>
        <Button busy>Saving</Button>
        <Button variant="danger" disabled>
          Delete
        </Button>
        <Badge>Dealer</Badge> <Badge variant="dashed">Tag</Badge>
        <Tabs.Root defaultValue="interactions">
          <Tabs.List aria-label="History">
            <Tabs.Tab value="interactions" count={128}>
              Interactions
            </Tabs.Tab>
            <Tabs.Tab value="tickets">Tickets</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="interactions">Call: TS-860 angle drifts</Tabs.Panel>
        </Tabs.Root>
        <Field label="Name" required help="As on the contract">
          {(control) => <TextInput {...control} placeholder="Hydrocon" />}
        </Field>
        <Field label="Phone" layout="beside" error="Needs 8 digits; has 6">
          {(control) => <TextInput {...control} defaultValue="+372 5550 77" />}
        </Field>
        <TextInput aria-label="Number" readOnly defaultValue="C2019077" />
        <TextInput aria-label="Off" disabled defaultValue="off" />
        <TextArea aria-label="Note" defaultValue="Mornings only" />
        <RadioGroup aria-label="Reason" options={options} defaultValue="visit" />
        {everyControl()}
        <Combobox aria-label="Owner" options={people} defaultValue="zhou" />
        <Combobox aria-label="Owners" multiple options={people} defaultValue={['zhou', 'saar']} />
        <Skeleton length="long" /> <Skeleton length="mark" />
        <StateMessage
          icon={Phone}
          tone="danger"
          title="The ticket did not load"
          text="What you typed is still here."
          actions={<Button>Try again</Button>}
        />
      </Frame>
    </ClienteleFrame>
  )
}
