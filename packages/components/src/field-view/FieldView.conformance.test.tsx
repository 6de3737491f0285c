import { describeWidget } from '../conformance/describeWidget.js'
import { FieldList, FieldView } from './index.js'
import { sampleFields, sampleValues } from './sampleFields.js'

describeWidget('<FieldView />', {
  slot: 'field-view',
  element: (props) => (
    <FieldView field={{ key: 'rooms', type: 'rows', label: { en: 'Rooms' } }} value={[{}]} compact {...props} />
  ),
  labels: { override: { rows: () => 'one room' }, shows: 'one room' },
})
describeWidget('<FieldList />', {
  slot: 'field-list',
  element: (props) => <FieldList fields={sampleFields} values={sampleValues} {...props} />,
})
