import { fileSize } from '../../locales/fileSize.js'
import styles from '../FieldView.module.css'
import { plainText } from './plainText.js'
import { isFileValue, listOf } from './readings.js'
import type { ShownValueProps } from './ShownValueProps.js'

/** Shows files by name and size, one a line. Renders a `<ul>`. */
export function ShownFile({ field, value, compact, slots }: ShownValueProps) {
  const files = listOf(value)
  if (compact || files.some((file) => !isFileValue(file)))
    return files.map((file) => (isFileValue(file) ? file.name : plainText(file))).join(', ')
  return (
    <ul className={styles.lines}>
      {files.filter(isFileValue).map((file) => (
        <li key={file.id} className={styles.line}>
          {slots.renderFile?.(file, field) ?? (
            <>
              <span>{file.name}</span> <span className={styles.faint}>{fileSize(file.size)}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
