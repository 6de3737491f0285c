import { defineAdapter } from '@clientele/core/boundary'
import { plainSource } from '../customers.mjs'
import { showCustomers } from './CustomerPage.jsx'

showCustomers(defineAdapter(plainSource()))
