import { ClienteleFrame } from '@clientele/components/clientele'
import { FieldForm } from '@clientele/forms/form-engine'
import '@clientele/forms/form-engine.css'
import { createRoot } from 'react-dom/client'

const fields = Array.from({ length: 200 }, (_, index) => ({
  key: `field${index}`,
  type: index % 5 === 4 ? 'number' : 'text',
  label: { en: `Field ${index + 1}` },
}))

createRoot(document.getElementById('root')).render(
  <ClienteleFrame locale="en" zone="UTC">
    <FieldForm fields={fields} values={{}} onSubmit={() => {}} />
  </ClienteleFrame>,
)
