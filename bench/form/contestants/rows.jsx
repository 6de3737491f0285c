import { ClienteleFrame } from '@clientele/components/clientele'
import { FieldForm } from '@clientele/forms/form-engine'
import '@clientele/forms/form-engine.css'
import { createRoot } from 'react-dom/client'

const columns = ['question', 'opinion', 'measures'].map((key) => ({ key, type: 'text', label: { en: key } }))
const fields = [{ key: 'record', type: 'rows', label: { en: 'Record' }, fields: columns }]
const record = Array.from({ length: 500 }, (_, index) => ({ question: `Question ${index + 1}`, opinion: 'Two days' }))

createRoot(document.getElementById('root')).render(
  <ClienteleFrame locale="en" zone="UTC">
    <FieldForm fields={fields} values={{ record }} onSubmit={() => {}} />
  </ClienteleFrame>,
)
