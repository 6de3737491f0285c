import { CustomerFormDialog } from '@clientele/forms/customer-form'
import '@clientele/forms/styles.css'

export default CustomerFormDialog
