import { describe } from 'vitest'
import { describeOnEngines } from './testing/describeOnEngines.js'
import { fileTests } from './testing/fileTests.js'
import { inputTests } from './testing/inputTests.js'
import { listTests } from './testing/listTests.js'
import { sessionTests } from './testing/sessionTests.js'
import { uploadTests } from './testing/uploadTests.js'
import { writeTests } from './testing/writeTests.js'

describeOnEngines('the backend', (backend) => {
  describe('sessions', () => sessionTests(backend))
  describe('writes', () => writeTests(backend))
  describe('inputs', () => inputTests(backend))
  describe('lists', () => listTests(backend))
  describe('uploads', () => uploadTests(backend))
  describe('files and pages', () => fileTests(backend))
})
