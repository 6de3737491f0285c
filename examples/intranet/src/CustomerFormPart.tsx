import '@clientele/forms/styles.css'

export { CustomerFormDialog } from '@clientele/forms/customer-form'
