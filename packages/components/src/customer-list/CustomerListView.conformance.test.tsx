import { buildCustomerSummary } from '@clientele/core/testing'
import { describeWidget } from '../conformance/describeWidget.js'
import { CustomerListView } from './CustomerListView.js'

const customers = [buildCustomerSummary()]

describeWidget('<CustomerListView />', {
  slot: 'customer-list',
  element: (props) => <CustomerListView customers={customers} {...props} />,
  labels: { override: { columns: { owner: 'Keeper' } }, shows: 'Keeper' },
})
