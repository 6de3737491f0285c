import { createRoot } from 'react-dom/client'
import { useFieldArray, useForm } from 'react-hook-form'

const record = Array.from({ length: 500 }, (_, index) => ({
  question: `Question ${index + 1}`,
  opinion: 'Two days',
  measures: '',
}))

function Rows() {
  const { control, register } = useForm({ defaultValues: { record } })
  const { fields, append, remove, move } = useFieldArray({ control, name: 'record' })
  return (
    <form>
      {fields.map(({ id }, index) => (
        <div key={id}>
          <input {...register(`record.${index}.question`)} />
          <input {...register(`record.${index}.opinion`)} />
          <input {...register(`record.${index}.measures`)} />
          <button type="button" aria-label={`Remove ${index + 1}`} onClick={() => remove(index)}>
            ×
          </button>
          <button type="button" aria-label={`Down ${index + 1}`} onClick={() => move(index, index + 1)}>
            ↓
          </button>
        </div>
      ))}
      <button type="button" onClick={() => append({ question: '', opinion: '', measures: '' })}>
        Add a row
      </button>
    </form>
  )
}

createRoot(document.getElementById('root')).render(<Rows />)
